import { urlOf, entityUrl } from '../../url/url-parameters.ts'
import { questionUrl } from '../../verdict/question-url.ts'

/** An example question, and the view that answers it. */
export interface ExampleQuestion {
  readonly view: 'Ask' | 'Cases' | 'Read' | 'Graph' | 'Matrix'
  readonly text: string
  readonly url: string
  /** The entities it is about; it is shown only if the release has all of them. */
  readonly about: readonly string[]
}

export const exampleQuestions: readonly ExampleQuestion[] = [
  {
    view: 'Ask',
    text: 'May the Security Council authorize targeted sanctions, and under which conditions?',
    url: questionUrl({ actor: 'security-council', tool: 'targeted-sanctions' }),
    about: ['security-council', 'targeted-sanctions'],
  },
  {
    view: 'Ask',
    text: 'May regional arrangements use force?',
    url: questionUrl({ actor: 'regional-and-sub-regional-arrangements', tool: 'use-of-force' }),
    about: ['regional-and-sub-regional-arrangements', 'use-of-force'],
  },
  {
    view: 'Ask',
    text: 'Who may use mediation?',
    url: questionUrl({ tool: 'mediation' }),
    about: ['mediation'],
  },
  {
    view: 'Cases',
    text: 'What was done in Libya, and what in Syria?',
    url: urlOf('/cases', { cases: ['libya', 'syria'] }),
    about: ['libya', 'syria'],
  },
  {
    view: 'Read',
    text: 'What do the reports say of the Security Council?',
    url: entityUrl('security-council'),
    about: ['security-council'],
  },
  {
    view: 'Read',
    text: 'When is force a last resort?',
    url: entityUrl('last-resort'),
    about: ['last-resort'],
  },
  {
    view: 'Graph',
    text: 'What hangs together with early warning?',
    url: urlOf('/graph', { ids: ['early-warning'] }),
    about: ['early-warning'],
  },
  {
    view: 'Matrix',
    text: 'Which actor may use which tool?',
    url: '/matrix',
    about: [],
  },
]

/** The questions whose entities all exist. */
export function answerable(
  questions: readonly ExampleQuestion[],
  known: ReadonlySet<string>,
): readonly ExampleQuestion[] {
  return questions.filter(({ about }) => about.every((id) => known.has(id)))
}
