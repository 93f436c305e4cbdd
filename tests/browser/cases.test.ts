import { expect, it } from 'vitest'
import { describeInBrowser, desk, phone } from './browser.ts'
import { accessibilityViolations, horizontalOverflow } from './page-checks.ts'

describeInBrowser('Cases', (browserTest) => {
  it('tells what was done, by whom and under what, with its place in the source', async () => {
    const page = await browserTest.openPage({ path: '/cases?cases=syria' })
    const measure = page.getByRole('listitem').filter({
      has: page.getByRole('heading', { name: /Condemnation of human rights violations in Syria/ }),
    })
    await measure.waitFor()
    const told = await measure.innerText()
    expect(told).toContain('General Assembly Resolution 66/253')
    expect(told).toMatch(/By\s+General Assembly/)
    expect(await measure.locator('cite').count()).toBeGreaterThan(0)
    expect(await page.getByRole('heading', { name: /Suspension of Libya/ }).count()).toBe(0)
  })

  it('says by whom something was done only where a source does', async () => {
    const page = await browserTest.openPage({ path: '/cases?cases=libya' })
    const measure = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Peaceful measures in Libya' }) })
    await measure.waitFor()
    expect(await measure.innerText()).toContain('the sources do not say by whom')
  })

  it('sets two cases side by side once both are chosen, and keeps them at reload', async () => {
    const page = await browserTest.openPage({ path: '/cases' })
    await page.getByRole('checkbox', { name: /^Libya/ }).check()
    await page.getByRole('checkbox', { name: /^Syria/ }).check()
    const table = page.getByRole('region', { name: 'Side by side' }).getByRole('table')
    await table.waitFor()
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'In all of them',
      expect.stringContaining('Libya'),
      expect.stringContaining('Syria'),
    ])
    expect(await table.getByRole('row', { name: /Who took measures/ }).innerText()).toContain(
      'League of Arab States',
    )
    await page.reload()
    await table.waitFor()
    expect(new URL(page.url()).search).toBe('?cases=libya,syria')
    await page.goBack()
    await page.getByRole('checkbox', { name: /^Syria/, checked: false }).waitFor()
    expect(await table.count()).toBe(0)
  })

  it('names tools that nobody is recorded using, with who could have, and leads to the verdict', async () => {
    const page = await browserTest.openPage({ path: '/cases' })
    await page.getByLabel('In the case').selectOption({ label: 'Syria' })
    await page.getByText('That is no record that it was not used').waitFor()
    await page.getByText('Appeal to respond', { exact: true }).click()
    await page.getByRole('link', { name: 'Individual States' }).filter({ visible: true }).first().click()
    await page.waitForURL(/\/ask\?.*case=syria/)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(new URL(page.url()).searchParams.get('tool')).toBe('appeal-to-respond')
  })

  it('can be read by everybody', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const viewport of [desk, phone]) {
        const path = '/cases?cases=libya,syria&unused=syria'
        const page = await browserTest.openPage({ path, colorScheme, viewport })
        await page.getByRole('region', { name: 'Side by side' }).getByRole('table').waitFor()
        await page.getByText('Arbitration', { exact: true }).click()
        expect(await accessibilityViolations(page)).toEqual([])
        expect(await horizontalOverflow(page)).toBeNull()
      }
  })
})
