import { render } from 'preact'
import { Explorer } from './explorer.tsx'
import './style/base.css'

const place = document.getElementById('explorer')
if (place !== null) {
  place.replaceChildren()
  render(<Explorer />, place)
}
