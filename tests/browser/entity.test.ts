import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser, desk, phone } from './browser.ts'
import { accessibilityViolations, horizontalOverflow } from './page-checks.ts'

describeInBrowser('The page of an entity', (browserTest) => {
  it('says what it is, groups its claims, and follows one to the neighbour and back', async () => {
    const page = await browserTest.openPage({ path: '/entity/security-council' })
    await page.getByText('Organ.', { exact: true }).waitFor()
    await page.getByRole('heading', { level: 3, name: /^May authorize/ }).waitFor()
    const group = page.getByRole('region', { name: /^May authorize/ })
    await group.getByText('derived by rule').first().waitFor()
    await group.getByText('Derived from:').first().waitFor()
    await group.getByRole('link', { name: 'Targeted sanctions' }).first().click()
    await heading(page, 'Targeted sanctions')
    await page.getByRole('region', { name: /^May be authorized by/ }).waitFor()
    await page.goBack()
    await heading(page, 'Security Council')
    await page.goForward()
    await heading(page, 'Targeted sanctions')
  })

  it('opens a long group and keeps it open', async () => {
    const page = await browserTest.openPage({ path: '/entity/security-council' })
    const group = page.getByRole('region', { name: /^Is subject matter of/ })
    await expect.poll(() => group.locator('.entity-entry').count()).toBe(10)
    await group.getByRole('button', { name: /^Show \d+ more/ }).click()
    await expect.poll(() => group.locator('.entity-entry').count()).toBeGreaterThan(10)
    const shown = await group.locator('.entity-entry').count()
    expect(new URL(page.url()).searchParams.get('open')).toBe('REGARDING-IN')
    await page.reload()
    await expect.poll(() => group.locator('.entity-entry').count()).toBe(shown)
    await group.getByRole('button', { name: 'Show only the first 10' }).click()
    await expect.poll(() => group.locator('.entity-entry').count()).toBe(10)
  })

  it('brings all claims of an entity that has more than a page of them', async () => {
    const page = await browserTest.openPage({ path: '/entity/atrocity-crimes' })
    await page.getByText(/^1\d\d claims, grouped by how they read\.$/).waitFor()
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').last().click()
    expect(new URL(page.url()).hash).not.toBe('')
  })

  it('marks what a source denies', async () => {
    const page = await browserTest.openPage({ path: '/entity/national-sovereignty' })
    const denied = page.locator('.entity-entry-denied')
    await denied.first().waitFor()
    await denied.first().getByText('✕ denied').waitFor()
  })

  it('leads from a claim to its passage, through the document, and to the whole of it', async () => {
    const page = await browserTest.openPage({ path: '/entity/last-resort' })
    await page
      .locator('.citations')
      .getByRole('link', { name: /section VI, paragraph 1$/ })
      .first()
      .click()
    await heading(page, 'Section VI, paragraph 1')
    await page.getByText(/claims? in \d+ sentences? of our own/).waitFor()
    await page.getByRole('navigation', { name: 'Passages of the document' }).getByRole('link').first().click()
    await heading(page, /^Section V, paragraph/)
    await page
      .getByRole('link', { name: /^Overview of the Secretary-General/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 4, name: 'Section III' }).waitFor()
    await page.getByRole('link', { name: 'Paragraph 14' }).click()
    await heading(page, 'Section III, paragraph 14')
  })

  it('shows the passages of a report’s document', async () => {
    const page = await browserTest.openPage({ path: '/entity/2012-timely-and-decisive-response' })
    await page
      .getByRole('link', { name: 'The Responsibility to Protect: Timely and Decisive Response' })
      .first()
      .click()
    await page.getByRole('heading', { level: 4, name: 'Section III' }).waitFor()
  })

  it('shows a claim at an address of its own', async () => {
    const page = await browserTest.openPage({
      path: '/entity/security-council~HOLDS~security-council-can-authorize-force',
    })
    await heading(page, /^Security Council holds/)
    await page.locator('.claim-statement', { hasText: 'can authorize coercive military force' }).waitFor()
  })

  it('says that no entity has an id, and names the nearest', async () => {
    const page = await browserTest.openPage({ path: '/entity/securty-council' })
    await heading(page, 'No entity has this id')
    await page.getByRole('link', { name: 'security-council' }).click()
    await heading(page, 'Security Council')
  })

  it('asks about an actor, and gives its neighbourhood and its citation away', async () => {
    const page = await browserTest.openPage({ path: '/entity/african-union' })
    await page.getByText('Take the data away').click()
    const graphml = page.getByRole('link', { name: 'GraphML' })
    const { pathname, search } = new URL(await graphml.evaluate((link: HTMLAnchorElement) => link.href))
    expect(pathname + search).toBe('/export/graphml?ids=african-union&depth=1')
    await page.getByText('Cite this view').click()
    await page.getByText(/R2P Graph, “African Union”, release .*\/entity\/african-union, seen on/).waitFor()
    await page.getByRole('link', { name: 'Ask what it may do' }).click()
    await page.waitForURL('**/ask?actor=african-union')
    await page.getByRole('combobox').first().waitFor()
  })

  it('shows the neighbours in a picture', async () => {
    const page = await browserTest.openPage({ path: '/entity/african-union' })
    const neighbours = page.getByRole('complementary', { name: 'Neighbours' })
    await neighbours.getByLabel(/^Picture: African Union and \d+ neighbours/).waitFor()
    await neighbours.locator('canvas').first().waitFor()
  })

  it('prints the claims with their citations, and nothing to press', async () => {
    const page = await browserTest.openPage({ path: '/entity/last-resort' })
    await page.locator('.citations').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.citations').first().isVisible()).toBe(true)
    expect(await page.locator('main').getByRole('button').filter({ visible: true }).count()).toBe(0)
  })

  const lightDesk = { colorScheme: 'light', viewport: desk } as const
  const lightPhone = { colorScheme: 'light', viewport: phone } as const
  const darkDesk = { colorScheme: 'dark', viewport: desk } as const
  const darkPhone = { colorScheme: 'dark', viewport: phone } as const
  const looked = [
    ...[lightDesk, lightPhone, darkDesk, darkPhone].map((look) => ({ id: 'security-council', look })),
    ...['cote-d-ivoire', '2012-timely-and-decisive-response', 'no-such-thing'].flatMap((id) =>
      [lightPhone, darkDesk].map((look) => ({ id, look })),
    ),
    ...['national-sovereignty', '2012-timely-and-decisive-response-iii-10'].flatMap((id) =>
      [lightDesk, darkPhone].map((look) => ({ id, look })),
    ),
  ]
  it.each(looked)(
    '$id is for everybody: $look.colorScheme, $look.viewport.width px',
    async ({ id, look }) => {
      const page = await browserTest.openPage({ path: `/entity/${id}`, ...look })
      await page.locator('main h1').waitFor()
      await page.waitForLoadState('networkidle')
      expect(await accessibilityViolations(page)).toEqual([])
      expect(await horizontalOverflow(page)).toBeNull()
    },
  )
})

function heading(page: Page, name: string | RegExp): Promise<void> {
  return page.getByRole('heading', { level: 1, name, exact: typeof name === 'string' }).waitFor()
}
