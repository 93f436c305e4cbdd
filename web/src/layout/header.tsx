import { Link, useLocation } from 'wouter-preact'
import { views } from '../views.ts'
import './header.css'

/** The site name and the navigation. */
export function Header() {
  const [path] = useLocation()
  return (
    <header class="header">
      <Link href="/" class="header-name">
        <img src="mark.svg" alt="" width="28" height="28" />
        <span>R2P Graph</span>
      </Link>
      <nav aria-label="Views">
        <ul>
          {views
            .filter(({ name }) => name !== '')
            .map((view) => (
              <li key={view.path}>
                <Link href={view.path} aria-current={view.path === path ? 'page' : undefined}>
                  {view.name}
                </Link>
              </li>
            ))}
        </ul>
      </nav>
    </header>
  )
}
