import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser, desk, phone, tablet } from './browser.ts'
import { accessibilityViolations, horizontalOverflow } from './page-checks.ts'

describeInBrowser('The matrix', (browserTest) => {
  it('opens the verdict of a cell', async () => {
    const page = await browserTest.openPage({ path: '/matrix' })
    await page.getByRole('link', { name: 'Contested: use' }).click()
    await page.getByRole('heading', { level: 1, name: 'May “African Union” use “Intervention”?' }).waitFor()
    await page
      .getByRole('region', { name: 'The verdict', exact: true })
      .getByText('Contested', { exact: true })
      .waitFor()
    await page.goBack()
    await page.getByRole('grid').waitFor()
  })

  it('opens a verdict of the situation and act that are set, also of an empty cell', async () => {
    const page = await browserTest.openPage({
      path: '/matrix?fails=host-state-consent&act=DEPLOY&who=united%20nations&what=peacekeeping',
    })
    await page.getByRole('link', { name: 'Not permitted: deploy' }).first().click()
    await page
      .getByRole('region', { name: 'The verdict', exact: true })
      .getByText('Not permitted', { exact: true })
      .waitFor()
    expect(page.url()).toContain('act=DEPLOY')
    expect(page.url()).toContain('fails=host-state-consent')

    const empty = await browserTest.openPage({
      path: '/matrix?actors=united-nations&tools=asylum&empty=shown',
    })
    await empty.getByRole('gridcell', { name: 'not stated' }).click()
    await empty.getByRole('heading', { level: 1, name: /United Nations.*Asylum/ }).waitFor()
    await empty
      .getByRole('region', { name: 'The verdict', exact: true })
      .getByText('Not stated', { exact: true })
      .waitFor()
  })

  it('is gone through by the arrow keys, with one stop for the tab key', async () => {
    const page = await browserTest.openPage({ path: '/matrix' })
    const grid = page.getByRole('grid')
    await grid.waitFor()
    const stops = () => grid.locator('[tabindex="0"]').count()
    expect(await stops()).toBe(1)
    await grid.locator('[tabindex="0"]').focus()
    await page.keyboard.press('Control+End')
    await expect.poll(() => place(page)).toEqual(await size(page))
    expect(await stops()).toBe(1)
    await page.keyboard.press('Control+Home')
    expect(await place(page)).toEqual({ row: 1, column: 1 })
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    expect(await place(page)).toEqual({ row: 2, column: 2 })
    await page.keyboard.press('Home')
    const actor = await page.evaluate(() => document.activeElement?.textContent ?? '')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: `What may “${actor}” do?` }).waitFor()
  })

  it('keeps the focused cell clear of the headers that stay', async () => {
    const page = await browserTest.openPage({ path: '/matrix?empty=shown' })
    const grid = page.getByRole('grid')
    await grid.locator('[tabindex="0"]').focus()
    await page.keyboard.press('Control+End')
    for (const key of ['PageUp', 'PageUp', 'PageUp', 'ArrowLeft']) await page.keyboard.press(key)
    await page.keyboard.press('Control+Home')
    const isClear = await page.evaluate(() => {
      const at = document.activeElement?.getBoundingClientRect()
      if (at === undefined) return false
      const seen = document.elementFromPoint(at.left + at.width / 2, at.top + at.height / 2)
      return seen === document.activeElement || document.activeElement?.contains(seen)
    })
    expect(isClear).toBe(true)
  })

  it('filters by outcome, kind, name and wider tool, and keeps it all in the address', async () => {
    const page = await browserTest.openPage({ path: '/matrix' })
    const rows = page.getByRole('grid').getByRole('rowheader')
    await rows.first().waitFor()
    const before = await rows.count()
    await page.getByRole('checkbox', { name: 'Conditional' }).check()
    await expect.poll(() => rows.count()).toBeLessThan(before)
    expect(await page.getByRole('link', { name: /^Permitted: / }).count()).toBe(0)
    await page.getByText('By kind of actor').click()
    await page.getByRole('checkbox', { name: 'organ', exact: true }).check()
    await expect
      .poll(async () => (await rows.allInnerTexts()).sort())
      .toEqual(['General Assembly', 'Security Council'])
    await page.getByLabel('Actor’s name has').fill('coun')
    await expect.poll(() => rows.allInnerTexts()).toEqual(['Security Council'])
    await page.reload()
    await expect.poll(() => rows.allInnerTexts()).toEqual(['Security Council'])
    expect(await page.getByLabel('Actor’s name has').inputValue()).toBe('coun')
    await page.getByLabel('Tool’s name has').fill('nothing of this name')
    await page.getByText('Nothing is left to show').waitFor()
  })

  it('shows empty rows and columns when asked, and counts them before', async () => {
    const page = await browserTest.openPage({ path: '/matrix' })
    const rows = page.getByRole('grid').getByRole('rowheader')
    await rows.first().waitFor()
    const hidden = Number(/(\d+) actors, \d+ tools\.$/.exec(await note(page))?.[1])
    const before = await rows.count()
    expect(hidden).toBeGreaterThan(0)
    await page.getByRole('checkbox', { name: 'Show empty rows and columns' }).check()
    await expect.poll(() => rows.count()).toBe(before + hidden)
    expect(await note(page)).toContain('None is hidden.')
  })

  it('draws anew when a condition of the situation is switched', async () => {
    const page = await browserTest.openPage({ path: '/matrix' })
    await page.getByText('The situation: Nothing is taken as known.').click()
    await page
      .getByRole('radiogroup', { name: 'Consent of the host State' })
      .getByRole('radio', { name: 'Fails' })
      .check()
    await page
      .getByRole('link', { name: /^Not permitted: / })
      .first()
      .waitFor()
    await page.getByText('The situation: Taken to fail: Consent of the host State.').waitFor()
    await page.getByRole('checkbox', { name: 'Not permitted' }).waitFor()
  })

  it('is a list on a phone, and a table there when asked', async () => {
    const page = await browserTest.openPage({ path: '/matrix', viewport: phone })
    await page.getByText(/^African Union/).click()
    await page.getByRole('link', { name: 'use Intervention' }).click()
    await page.getByRole('heading', { level: 1, name: 'May “African Union” use “Intervention”?' }).waitFor()
    await page.goBack()
    await page.getByRole('radio', { name: 'a table' }).check()
    await page.getByRole('grid').waitFor()
    expect(await horizontalOverflow(page)).toBeNull()
  })

  it('tells a contradiction where the situation is put', async () => {
    const page = await browserTest.openPage({ path: '/matrix?holds=last-resort&fails=last-resort' })
    await page
      .getByRole('alert')
      .getByText(/contradicts itself on “Last resort”/)
      .waitFor()
    await page.getByRole('button', { name: 'Set it to open' }).click()
    await page.getByRole('grid').waitFor()
  })

  for (const colorScheme of ['light', 'dark'] as const)
    for (const viewport of [desk, tablet, phone])
      it(`is for everybody: ${colorScheme}, ${viewport.width} px`, async () => {
        for (const path of [
          '/matrix?fails=security-council-authorization&kinds=Organ,Court',
          '/matrix?as=table&kinds=Organ&empty=shown&within=sanctions',
          '/matrix?as=list',
        ]) {
          const page = await browserTest.openPage({ path, colorScheme, viewport })
          await page.waitForLoadState('networkidle')
          await page.getByText(/\d+ actors, \d+ tools\./).waitFor()
          expect(await accessibilityViolations(page)).toEqual([])
          expect(await horizontalOverflow(page)).toBeNull()
        }
      })
})

async function note(page: Page): Promise<string> {
  const text = await page.locator('.matrix-note').innerText()
  return text.replace(/\s*Show empty rows and columns\s*$/, '')
}

/** The row and column of the focus; the headers are 0. */
function place(page: Page): Promise<{ readonly row: number; readonly column: number }> {
  return page.evaluate(() => {
    const cell = document.activeElement?.closest('td, th') as HTMLTableCellElement
    return { row: (cell.parentElement as HTMLTableRowElement).rowIndex, column: cell.cellIndex }
  })
}

function size(page: Page): Promise<{ readonly row: number; readonly column: number }> {
  return page.evaluate(() => {
    const { rows } = document.querySelector('[role=grid]') as HTMLTableElement
    return { row: rows.length - 1, column: (rows[0]?.cells.length ?? 0) - 1 }
  })
}
