import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' }
const noBooleanArgument = {
  selector: 'CallExpression > Literal[raw=/^(true|false)$/]',
  message: 'A boolean literal does not say what it means: pass a word or a named option.',
}

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'src/generated/', 'web/src/generated/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // An implementation may answer at once where its interface lets it promise, and promise where it does not wait.
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': ['error', noDefaultExport, noBooleanArgument],
    },
  },
  {
    // Tests say what they expect: true or false.
    files: ['tests/**'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport] },
  },
  {
    // These tools ask for a default export.
    files: ['codegen/loader.ts', '**/*.config.ts'],
    rules: { 'no-restricted-syntax': ['error', noBooleanArgument] },
  },
  {
    // What people read on the screen.
    files: ['src/cli/**', 'bench/**', 'tests/skipping.ts'],
    rules: { 'no-console': 'off' },
  },
)
