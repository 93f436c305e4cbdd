import { PageTitle } from '../../parts/page-title.tsx'

export function View() {
  return (
    <div class="page">
      <PageTitle title="cases" />
    </div>
  )
}
