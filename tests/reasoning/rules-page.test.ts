import { expect, it } from 'vitest'
import { rulesPage } from '../../codegen/rules-page.ts'

it('docs/rules.md is what the code says', async () => {
  await expect(rulesPage()).toMatchFileSnapshot('../../docs/rules.md')
})
