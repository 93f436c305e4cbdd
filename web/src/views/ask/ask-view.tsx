import { useUrlParameters } from '../../url/url-parameters.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { AskStart } from './ask-start.tsx'
import { QuestionForm } from './question-form.tsx'
import { VerdictList } from './verdict-list.tsx'
import { VerdictPage } from './verdict-page.tsx'
import './ask.css'

/** The verdict on an actor and a tool, or all verdicts on one of them. */
export function View() {
  const { word } = useUrlParameters()
  const actor = word('actor')
  const tool = word('tool')
  if (actor !== '' && tool !== '') return <VerdictPage actor={actor} tool={tool} />
  if (actor !== '') return <VerdictList key={actor} of="actor" id={actor} />
  if (tool !== '') return <VerdictList key={tool} of="tool" id={tool} />
  return (
    <div class="page ask">
      <PageTitle title="Who may do what?">Who may do what, with which tool?</PageTitle>
      <p class="ask-lead">
        Choose who acts and with what. The answer says what these sources permit, what they require, where
        they are silent, and the passage that each step rests on.
      </p>
      <QuestionForm />
      <AskStart />
    </div>
  )
}
