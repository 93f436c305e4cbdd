import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './page.css'
import { createRoot } from 'react-dom/client'
import { Page } from './page.tsx'

const place = document.getElementById('graphiql')
if (place !== null) createRoot(place).render(<Page />)
