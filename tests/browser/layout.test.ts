import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { viewPaths } from '../../src/server/explorer.ts'
import { describeInBrowser, desk, phone } from './browser.ts'
import type { BrowserTest } from './browser.ts'
import { accessibilityViolations, horizontalOverflow } from './page-checks.ts'

/** The most bytes that a page may transfer before it is usable. */
const firstLoad = 120_000

/** Network errors of a server that is not running. */
const away = /ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/

const addresses = viewPaths.map((path) => path.replace(':id', 'mediation'))

describeInBrowser('The layout', (browserTest) => {
  it('comes up in few bytes, from this server alone', async () => {
    const page = await browserTest.openPage({ path: '/' })
    await isUp(page)
    const bytes = await allTransferred(browserTest, page)
    expect(bytes).toBeGreaterThan(5_000)
    expect(bytes).toBeLessThanOrEqual(firstLoad)
  })

  it('is loaded again in a fraction of that: browsers keep files, and ask whether answers are still the same', async () => {
    const page = await browserTest.openPage({ path: '/entity/mediation' })
    await isUp(page)
    const first = await allTransferred(browserTest, page)
    await page.reload()
    await isUp(page)
    expect((await allTransferred(browserTest, page)) - first).toBeLessThan(first / 10)
  })

  it('is gone through with the keyboard alone', async () => {
    const page = await browserTest.openPage({ path: '/ask' })
    await isUp(page)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')

    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await page.getByRole('link', { name: 'Skip to the content' }).focus()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('R2P Graph')
    for (const name of ['Search', 'Graph', 'Ask', 'Cases', 'Matrix']) {
      await page.keyboard.press('Tab')
      expect(await focused(page)).toBe(name)
    }
    await page.keyboard.press('Enter')
    await page.waitForURL('**/matrix')
    await page.getByRole('link', { name: 'Matrix', exact: true, includeHidden: false }).waitFor()
    await page.locator('nav [aria-current=page]', { hasText: 'Matrix' }).waitFor()
    // A screen reader continues at the new page.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  })

  it('goes back and forward', async () => {
    const page = await browserTest.openPage({ path: '/' })
    await isUp(page)
    const seen = [await heading(page)]
    for (const name of ['Graph', 'Cases']) {
      await page.getByRole('navigation').getByRole('link', { name }).click()
      await page.locator('nav [aria-current=page]', { hasText: name }).waitFor()
      seen.push(await heading(page))
    }
    expect(new Set(seen).size).toBe(3)
    await page.goBack()
    await expect.poll(() => heading(page)).toBe(seen[1])
    await page.goBack()
    await expect.poll(() => heading(page)).toBe(seen[0])
    await page.goForward()
    await expect.poll(() => heading(page)).toBe(seen[1])
  })

  it.each(addresses)('shows %s again when it is loaded again', async (path) => {
    const page = await browserTest.openPage({ path })
    await isUp(page)
    const before = await heading(page)
    await page.reload()
    await isUp(page)
    expect(await heading(page)).toBe(before)
    expect(new URL(page.url()).pathname).toBe(path)
    expect(await page.title()).toContain('R2P Graph')
  })

  it('says that nothing is at an unknown address, and leads on', async () => {
    const page = await browserTest.openPage({ path: '/nowhere' })
    browserTest.expectError(page, /404 \(Not Found\)/)
    await page.getByRole('heading', { level: 1, name: 'There is nothing at this address' }).waitFor()
    await page.getByRole('link', { name: 'Search the graph' }).click()
    await page.locator('nav [aria-current=page]', { hasText: 'Search' }).waitFor()
  })

  it.each(['no-such-thing', 'mediatoin', '%E0%A4%A', 'a%2Fb'])('says that no entity is %s', async (id) => {
    const page = await browserTest.openPage({ path: `/entity/${id}` })
    await isUp(page)
    await page
      .locator('main')
      .getByText(/no entity|unknown|there is nothing|is not/i)
      .first()
      .waitFor()
  })

  it('keeps what it shows while the server is away, and offers to load a view again that it lacks', async () => {
    const page = await browserTest.openPage({ path: '/' })
    browserTest.expectError(page, away)
    await page.getByText(/^Release .* entities/).waitFor()
    const before = await heading(page)
    await browserTest.server.kill()
    expect(await heading(page)).toBe(before)
    await page.getByRole('navigation').getByRole('link', { name: 'Ask' }).click()
    const again = page.getByRole('button', { name: 'Load the page again' })
    await again.waitFor()
    await browserTest.server.start()
    await again.click()
    await isUp(page)
    await page.locator('nav [aria-current=page]', { hasText: 'Ask' }).waitFor()
    await page.goBack()
    await expect.poll(() => heading(page)).toBe(before)
  })

  it('says that the server is away, and goes on by itself when it is back', async () => {
    const page = await browserTest.openPage({ path: '/entity/mediation' })
    browserTest.expectError(page, away)
    await page.locator('main h1', { hasText: 'Mediation' }).waitFor()
    await page.waitForLoadState('networkidle')
    await browserTest.server.kill()
    await page.locator('.entity-neighbours a').first().click()
    await page.locator('main').getByText('cannot be reached').first().waitFor()
    await browserTest.server.start()
    await page.locator('main').getByText('cannot be reached').first().waitFor({ state: 'detached' })
    await isUp(page)
    expect(await heading(page)).not.toBe('Mediation')
  })

  for (const colorScheme of ['light', 'dark'] as const)
    for (const viewport of [desk, phone])
      it.each(addresses)(`%s is for everybody: ${colorScheme}, ${viewport.width} px`, async (path) => {
        const page = await browserTest.openPage({ path, colorScheme, viewport })
        await isUp(page)
        await page.waitForLoadState('networkidle')
        expect(await accessibilityViolations(page)).toEqual([])
        expect(await horizontalOverflow(page)).toBeNull()
      })
})

/** Waits until the view is loaded and shows its one heading. */
async function isUp(page: Page): Promise<void> {
  await page.locator('main h1').waitFor()
}

/** The bytes transferred, once none have arrived for two seconds. */
async function allTransferred(browserTest: BrowserTest, page: Page): Promise<number> {
  for (;;) {
    const before = browserTest.transferred(page)
    await page.waitForTimeout(2_000)
    if (browserTest.transferred(page) === before) return before
  }
}

function heading(page: Page): Promise<string> {
  return page.locator('main h1').innerText()
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.textContent?.trim())
}
