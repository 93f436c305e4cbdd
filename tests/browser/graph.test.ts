import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser, desk, phone, tablet } from './browser.ts'
import { accessibilityViolations, horizontalOverflow } from './page-checks.ts'

/** Waits until the canvas is drawn, its labels are set and nothing moves. */
async function drawn(page: Page): Promise<void> {
  await page.locator('.canvas-canvas canvas').first().waitFor()
  await page.getByText('Drawing …').waitFor({ state: 'detached' })
  await page.waitForTimeout(700)
}

async function counted(page: Page, table: 'Entities' | 'Relations'): Promise<number> {
  const heading = await page.getByRole('heading', { name: new RegExp(`^${table} \\(`) }).innerText()
  return Number(/\(([\d,]+)\)/.exec(heading)?.[1]?.replaceAll(',', ''))
}

function parameter(page: Page, name: string): string {
  return new URL(page.url()).searchParams.get(name) ?? ''
}

/** The list of the canvas's entities, for the keyboard. */
function entities(page: Page) {
  return page.getByRole('listbox', { name: /^Entities in the picture/ })
}

async function svgOf(page: Page): Promise<string> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Picture as SVG' }).click()
  return readFile(await (await coming).path(), 'utf8')
}

describeInBrowser('The graph', (browserTest) => {
  it('begins with a picker and with examples', async () => {
    const page = await browserTest.openPage({ path: '/graph' })
    await page.getByRole('link', { name: /^case\s+Libya$/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Around Libya' }).waitFor()
    await drawn(page)
    expect(parameter(page, 'ids')).toBe('libya')
    expect(await counted(page, 'Entities')).toBeGreaterThan(5)
    await page.goBack()
    await page.getByRole('combobox', { name: 'Begin with' }).fill('mediat')
    await page.getByRole('option', { name: /^Mediation tool/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Around Mediation' }).waitFor()
  })

  it('draws the same picture for the same link, in any tab', async () => {
    const path = '/graph?ids=libya,syria'
    const page = await browserTest.openPage({ path })
    await drawn(page)
    const stage = page.locator('.canvas-canvas')
    const [first, firstFile] = [await stage.screenshot(), await svgOf(page)]
    await page.reload()
    await drawn(page)
    const other = await browserTest.openPage({ path })
    await drawn(other)
    expect((await stage.screenshot()).equals(first)).toBe(true)
    expect((await other.locator('.canvas-canvas').screenshot()).equals(first)).toBe(true)
    const places = (svg: string) =>
      svg.replace(/R2P Graph, .*|http\S+/g, '').match(/<g.*?translate|<polygon.*?>|<ellipse.*?>/g)
    expect(places(await svgOf(other))).toEqual(places(firstFile))
  })

  it('opens an entity, undoes it and does it again', async () => {
    const page = await browserTest.openPage({ path: '/graph?ids=libya' })
    await drawn(page)
    const before = await counted(page, 'Entities')
    await page.getByRole('button', { name: 'Security Council Resolution 1973', exact: true }).click()
    await page.getByRole('button', { name: 'Open its neighbours' }).click()
    await page.waitForURL(/ids=libya,resolution-1973/)
    await expect.poll(() => counted(page, 'Entities')).toBeGreaterThan(before)
    const after = await counted(page, 'Entities')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => counted(page, 'Entities')).toBe(before)
    await page.getByRole('button', { name: 'Redo' }).click()
    await expect.poll(() => counted(page, 'Entities')).toBe(after)
    await page.goBack()
    await expect.poll(() => counted(page, 'Entities')).toBe(before)
    await page.getByRole('button', { name: 'Redo', disabled: false }).waitFor()
  })

  it('hides a kind and a type, in the picture as in the tables, and keeps that at reload', async () => {
    const page = await browserTest.openPage({ path: '/graph?ids=libya' })
    await drawn(page)
    const before = await counted(page, 'Entities')
    await page.getByRole('checkbox', { name: /position/ }).uncheck()
    await page.getByText('Types of relations').first().click()
    await page.getByRole('checkbox', { name: /saw the use of/ }).uncheck()
    await expect.poll(() => counted(page, 'Entities')).toBeLessThan(before)
    expect(parameter(page, 'hide')).toBe('Position,SAW_USE_OF')
    await page.reload()
    await drawn(page)
    const table = page.getByRole('region', { name: /^Entities/ })
    expect(await table.getByRole('cell', { name: 'position', exact: true }).count()).toBe(0)
    expect(await svgOf(page)).not.toContain('saw the use of')
    await page.getByText('Take the data away').click()
    const address = (await page.getByRole('link', { name: 'GraphML' }).getAttribute('href')) ?? ''
    const query = new URL(address, page.url()).searchParams
    expect(query.get('kinds')?.split(',')).not.toContain('Position')
    expect(query.get('types')?.split(',')).not.toContain('SAW_USE_OF')
    await page.getByRole('button', { name: 'Show all that is hidden' }).click()
    await expect.poll(() => counted(page, 'Entities')).toBe(before)
  })

  it('finds the ways between two and brings one of them out', async () => {
    const page = await browserTest.openPage({ path: '/graph?ids=libya' })
    await drawn(page)
    await page.getByText('Ways between two').click()
    await page.getByRole('combobox', { name: 'From' }).fill('security counc')
    await page.getByRole('option', { name: /^Security Council organ/ }).click()
    await page.getByRole('combobox', { name: 'To', exact: true }).fill('libya')
    await page.getByRole('option', { name: /^Libya case/ }).click()
    await page.waitForURL(/path=security-council~libya/)
    const ways = page.getByRole('region', { name: 'Ways' })
    await ways
      .getByRole('button', { name: /adopted Security Council Resolution 1973/ })
      .first()
      .click()
    await page.waitForURL(/way=\d/)
    await expect
      .poll(() => page.getByRole('region', { name: /^Entities/ }).innerText())
      .toContain('Security Council')
  })

  it('shows the claim behind a line with its speaker and its citation', async () => {
    const page = await browserTest.openPage({ path: '/graph?ids=libya' })
    await drawn(page)
    const row = page.getByRole('row', { name: /Security Council Resolution 1973.*is about.*Libya/ })
    await row.getByRole('button', { name: 'is about' }).click()
    const panel = page.getByRole('region', { name: 'Chosen' })
    await panel.getByText('said by').waitFor()
    expect(await panel.locator('cite').count()).toBeGreaterThan(0)
    expect(parameter(page, 'selected')).toBe('resolution-1973~REGARDING~libya')
    await page.reload()
    await panel.getByText('said by').waitFor()
    await panel.getByRole('link', { name: 'Libya' }).click()
    await page.getByRole('heading', { level: 1, name: 'Libya' }).waitFor()
  })

  it('has the same in the tables as the server answers and as the file draws', async () => {
    const page = await browserTest.openPage({ path: '/graph?ids=libya' })
    await drawn(page)
    const answer = await page.evaluate(async () => {
      const query = '{ subgraph(ids: ["libya"], depth: 1) { nodes { name } relations { id } } }'
      const response = await fetch(`/graphql?query=${encodeURIComponent(query)}`, {
        headers: { 'apollo-require-preflight': 'true' },
      })
      const { data } = (await response.json()) as {
        data: { subgraph: { nodes: { name: string }[]; relations: unknown[] } }
      }
      return data.subgraph
    })
    const names = answer.nodes.map(({ name }) => name).sort()
    const table = page.getByRole('region', { name: /^Entities/ })
    expect((await table.getByRole('rowheader').allInnerTexts()).sort()).toEqual(names)
    expect(await counted(page, 'Relations')).toBe(answer.relations.length)
    const titles = [...(await svgOf(page)).matchAll(/<g[^>]*><title>([^<]*)<\/title><(?:ellipse|polygon)/g)]
    expect(titles.map(([, title]) => title).sort()).toEqual(names)
    await table.getByRole('button', { name: 'Joined to' }).click()
    await table.getByRole('button', { name: 'Joined to' }).click()
    expect(await table.getByRole('rowheader').first().innerText()).toBe('Libya')
    expect(await table.getByRole('columnheader', { name: 'Joined to' }).getAttribute('aria-sort')).toBe(
      'descending',
    )
  })

  it('is taken away as SVG and as PNG, with legend and citation', async () => {
    const page = await browserTest.openPage({ path: '/graph?ids=libya', colorScheme: 'dark' })
    await drawn(page)
    const svg = await svgOf(page)
    const faults = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('parsererror').length,
      svg,
    )
    expect(faults).toBe(0)
    expect(svg).toContain('derived by rule')
    expect(svg).toMatch(/release \d+\.\d+\.\d+ of/)
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Picture as PNG' }).click()
    const png = await readFile(await (await coming).path())
    expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    expect(png.readUInt32BE(16)).toBeGreaterThan(800)
    expect(png.length).toBeGreaterThan(20_000)
  })

  it('goes by the keyboard alone', async () => {
    const page = await browserTest.openPage({ path: '/graph?ids=libya' })
    await drawn(page)
    const ground = page.getByRole('group', { name: /^Picture: Around Libya/ })
    await ground.focus()
    const before = await ground.screenshot()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('+')
    await page.waitForTimeout(300)
    expect((await ground.screenshot()).equals(before)).toBe(false)
    // Past the zoom buttons.
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Tab')
    expect(await entities(page).evaluate((list) => list === document.activeElement)).toBe(true)
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowUp')
    const at = await entities(page).locator('.canvas-list-here').innerText()
    await page.keyboard.press('Space')
    await page.waitForURL(/selected=/)
    await page
      .getByRole('region', { name: 'Chosen' })
      .getByRole('link', { name: at.split(',')[0] ?? '' })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/ids=libya,/)
  })

  it('pins what is dragged, and finds what is searched for', async () => {
    const page = await browserTest.openPage({ path: '/graph?ids=libya&depth=0' })
    await drawn(page)
    const box = await page.locator('.canvas-canvas').boundingBox()
    if (box === null) throw new Error('The picture has no ground.')
    // One entity alone lies in the middle, its label below.
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 - 8 }
    await page.mouse.click(middle.x, middle.y)
    await page.waitForURL(/selected=libya/)
    await page.mouse.move(middle.x, middle.y)
    await page.mouse.down()
    await page.mouse.move(middle.x + 60, middle.y + 40, { steps: 5 })
    await page.mouse.up()
    await page.waitForURL(/pinned=libya~/)
    await page.getByRole('button', { name: /^Unpin all/ }).click()
    await page.waitForURL((url) => !url.search.includes('pinned'))
    await page.goto(page.url().replace('depth=0', 'depth=1'))
    await drawn(page)
    await page.getByLabel('Find in the picture').fill('1973')
    await page.getByText(/^\d found$/).waitFor()
    await page.getByLabel('Find in the picture').press('Enter')
    await page.waitForURL(/selected=[^&]*1973/)
  })

  it('says when the picture is cut, and shows more', async () => {
    const page = await browserTest.openPage({ path: '/graph?ids=atrocity-crimes&limit=20' })
    await page.getByText('There is more than this: the nearest 20').waitFor()
    expect(await counted(page, 'Entities')).toBe(20)
    await page.getByRole('button', { name: 'Show more: up to 40' }).click()
    await expect.poll(() => counted(page, 'Entities')).toBe(40)
  })

  it('says what it does not know, with the nearest', async () => {
    const page = await browserTest.openPage({ path: '/graph?ids=security-counsil' })
    await page.getByRole('alert').getByRole('link', { name: 'security-council' }).waitFor()
  })

  for (const colorScheme of ['light', 'dark'] as const)
    it(`can be read by everybody, ${colorScheme}`, async () => {
      for (const viewport of [desk, tablet, phone]) {
        const path = '/graph?ids=libya&selected=libya&path=security-council~libya'
        const page = await browserTest.openPage({ path, colorScheme, viewport, reducedMotion: 'reduce' })
        await drawn(page)
        await page.getByRole('region', { name: 'Ways' }).waitFor()
        await page.getByText('Types of relations').first().click()
        expect(await accessibilityViolations(page)).toEqual([])
        expect(await horizontalOverflow(page)).toBeNull()
      }
      const page = await browserTest.openPage({ path: '/graph', colorScheme, viewport: phone })
      await page.getByRole('link', { name: /^case\s+Libya$/ }).waitFor()
      expect(await accessibilityViolations(page)).toEqual([])
      expect(await horizontalOverflow(page)).toBeNull()
    }, 90_000)
})
