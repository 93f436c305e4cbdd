import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser, desk, phone } from './browser.ts'
import { accessibilityViolations, horizontalOverflow } from './page-checks.ts'

describeInBrowser('The search', (browserTest) => {
  it('chooses an entity by keyboard alone, from what is offered while one types', async () => {
    const page = await browserTest.openPage({ path: '/' })
    const field = page.getByRole('combobox')
    await field.focus()
    await page.keyboard.type('security c')
    await option(page, 'Security Council').waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    expect(await chosenOption(page)).toContain('Security Council')
    await page.keyboard.press('Escape')
    await option(page, 'Security Council').waitFor({ state: 'hidden' })
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Security Council' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/entity/security-council')
  })

  it('finds by Enter, marks the words, and keeps both through reload, back and forward', async () => {
    const page = await browserTest.openPage({ path: '/' })
    await page.getByRole('combobox').fill('last resort')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'What is found by “last resort”' }).waitFor()
    await page.locator('mark', { hasText: 'resort' }).first().waitFor()
    await page.reload()
    await page.locator('mark', { hasText: 'resort' }).first().waitFor()
    expect(await page.getByRole('combobox').inputValue()).toBe('last resort')
    await page.goBack()
    await page.getByRole('heading', { name: 'Questions to begin with' }).waitFor()
    expect(await page.getByRole('combobox').inputValue()).toBe('')
    await page.goForward()
    await page.locator('mark', { hasText: 'resort' }).first().waitFor()
  })

  it('keeps only the kinds that are chosen', async () => {
    const page = await browserTest.openPage({ path: '/?q=protect' })
    const tools = page.getByRole('button', { name: /^tools/ })
    await tools.click()
    await page.waitForURL(/kinds=Tool/)
    await expect.poll(() => kindsShown(page)).toEqual(['tool'])
    expect(await tools.getAttribute('aria-pressed')).toBe('true')
    await page.reload()
    await expect.poll(() => kindsShown(page)).toEqual(['tool'])
    await page.getByRole('button', { name: 'All kinds' }).click()
    await expect.poll(async () => (await kindsShown(page)).length).toBeGreaterThan(2)
  })

  it('shows more of a long list, and after a reload as much as before', async () => {
    const page = await browserTest.openPage({ path: '/?kinds=Concept' })
    await expect
      .poll(() =>
        page
          .getByRole('listitem')
          .filter({ has: page.locator('h2') })
          .count(),
      )
      .toBe(25)
    await page.getByRole('button', { name: 'Show more' }).click()
    await expect.poll(() => page.locator('.search-result').count()).toBe(50)
    await page.reload()
    await expect.poll(() => page.locator('.search-result').count()).toBe(50)
    await page.getByText(/^50 of \d+ are shown$/).waitFor()
  })

  it('offers another spelling where nothing is found', async () => {
    const page = await browserTest.openPage({ path: '/?q=secruity+council' })
    await page.getByText('Nothing holds all of these words').waitFor()
    await page.getByRole('link', { name: 'security council' }).click()
    await page
      .getByRole('heading', { level: 2, name: /Security Council/ })
      .first()
      .waitFor()
  })

  it('leads from the front page into each view', async () => {
    const page = await browserTest.openPage({ path: '/' })
    const questions = page.getByRole('region', { name: 'Questions to begin with' }).getByRole('link')
    await questions.first().waitFor()
    const views = await questions.evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/')[1]),
    )
    expect([...new Set(views)].sort()).toEqual(['ask', 'cases', 'entity', 'graph', 'matrix'])
    await page.getByRole('link', { name: 'Regional arrangements', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Regional arrangements' }).waitFor()
    await page.getByRole('link', { name: 'African Union', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'African Union' }).waitFor()
  })

  const looks = [
    { colorScheme: 'light', viewport: desk },
    { colorScheme: 'light', viewport: phone },
    { colorScheme: 'dark', viewport: desk },
    { colorScheme: 'dark', viewport: phone },
  ] as const
  const looked = [
    ...looks.map((look) => ({ path: '/', look })),
    ...['/?q=protect&kinds=Tool', '/?kinds=Case'].flatMap((path) =>
      [looks[0], looks[3]].map((look) => ({ path, look })),
    ),
    ...[looks[1], looks[2]].map((look) => ({ path: '/?q=secruity', look })),
  ]
  it.each(looked)(
    '$path is for everybody: $look.colorScheme, $look.viewport.width px',
    async ({ path, look }) => {
      const page = await browserTest.openPage({ path, ...look })
      await page.locator('main h1').waitFor()
      await page.waitForLoadState('networkidle')
      expect(await accessibilityViolations(page)).toEqual([])
      expect(await horizontalOverflow(page)).toBeNull()
    },
  )

  it('is for everybody with the list of offers open', async () => {
    const page = await browserTest.openPage({ path: '/', viewport: phone })
    await page.getByRole('combobox').fill('sanc')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await accessibilityViolations(page)).toEqual([])
    expect(await horizontalOverflow(page)).toBeNull()
  })
})

function option(page: Page, name: string) {
  return page.getByRole('option').filter({ hasText: name }).first()
}

async function chosenOption(page: Page): Promise<string> {
  return page.locator('[role=option][aria-selected=true]').innerText()
}

async function kindsShown(page: Page): Promise<readonly string[]> {
  return [...new Set(await page.locator('.search-result-kind').allInnerTexts())]
}
