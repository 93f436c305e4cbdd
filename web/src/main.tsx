import { render } from 'preact'
import { Router } from 'wouter-preact'
import { Explorer } from './explorer.tsx'
import { basePath } from './url/base-path.ts'
import './style/base.css'

const container = document.getElementById('explorer')
if (container !== null) {
  container.replaceChildren()
  render(
    <Router base={basePath}>
      <Explorer />
    </Router>,
    container,
  )
}
