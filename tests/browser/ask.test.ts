import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { proveCommand } from '../../src/cli/prove.ts'
import { describeInBrowser, desk, phone, tablet } from './browser.ts'
import { accessibilityViolations, horizontalOverflow } from './page-checks.ts'

const peacekeeping = '/ask?actor=united-nations&tool=un-peacekeeping'
const intervention = '/ask?actor=african-union&tool=intervention'
const consent = 'Consent of the host State'

describeInBrowser('Ask', (browserTest) => {
  it('begins with three questions, each of which leads to an answer', async () => {
    const page = await browserTest.openPage({ path: '/ask' })
    const questions = page.getByRole('region', { name: 'Questions to begin with' }).getByRole('link')
    await questions.nth(2).waitFor()
    expect(await questions.count()).toBe(3)
    await questions.first().click()
    await toBe(page, 'Conditional')
  })

  it('is asked by choosing an actor and a tool', async () => {
    const page = await browserTest.openPage({ path: '/ask' })
    await page.getByRole('combobox', { name: 'Who' }).fill('security council')
    await page
      .getByRole('option', { name: /^Security Council/ })
      .first()
      .click()
    await heading(page, 'What may “Security Council” do?')
    await page.getByRole('combobox', { name: 'With which tool' }).fill('no-fly')
    await page
      .getByRole('option', { name: /No-fly zones/ })
      .first()
      .click()
    await heading(page, 'May “Security Council” authorize “No-fly zones”?')
    await page.getByLabel('Act', { exact: true }).selectOption('MANDATE')
    await heading(page, 'May “Security Council” mandate “No-fly zones”?')
    expect(new URL(page.url()).search).toBe('?actor=security-council&tool=no-fly-zones&act=MANDATE')
  })

  it('changes its verdict as a condition is switched, by mouse and by arrow keys', async () => {
    const page = await browserTest.openPage({ path: peacekeeping })
    await toBe(page, 'Conditional')
    const choices = page.getByRole('radiogroup', { name: consent })
    await choices.getByRole('radio', { name: 'Fails' }).check()
    await toBe(page, 'Not permitted')
    expect(page.url()).toContain('fails=host-state-consent')
    await choices.getByRole('radio', { name: 'Fails' }).press('ArrowRight')
    await toBe(page, 'Permitted')
    expect(page.url()).toContain('holds=host-state-consent')
    await page.goBack()
    await toBe(page, 'Not permitted')
    await page.reload()
    await toBe(page, 'Not permitted')
    expect(await choices.getByRole('radio', { name: 'Fails' }).isChecked()).toBe(true)
  })

  it('takes a change that would make it permitted', async () => {
    const page = await browserTest.openPage({ path: peacekeeping })
    await page.getByRole('button', { name: 'Take this to hold' }).click()
    await toBe(page, 'Permitted')
    await page.getByText('It is permitted as it stands').waitFor()
    await page.getByText(`Taken to hold: ${consent}.`).waitFor()
  })

  it('puts two situations side by side and marks what differs', async () => {
    const page = await browserTest.openPage({ path: peacekeeping })
    await toBe(page, 'Conditional')
    await page.getByRole('button', { name: 'Put a second situation beside it' }).click()
    await page.getByText('Nothing: both situations give the same verdict').waitFor()
    const second = page.getByRole('region', { name: 'The second situation' })
    await second.getByRole('radiogroup', { name: consent }).getByRole('radio', { name: 'Holds' }).check()
    const row = page.getByRole('row', { name: new RegExp(consent) })
    await row.waitFor()
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['is open', 'holds'])
    const summary = (which: string) =>
      page.getByRole('region', { name: `The verdict in the ${which} situation` })
    expect(await summary('first').getByRole('status').innerText()).toContain('Conditional')
    expect(await summary('second').getByRole('status').innerText()).toContain('Permitted')
    await page.getByText('only in this situation').first().waitFor()
    await page.reload()
    await row.waitFor()
    await page.getByRole('button', { name: 'Take the second situation away' }).click()
    await page.getByRole('button', { name: 'Put a second situation beside it' }).waitFor()
    expect(page.url()).not.toContain('holds2')
  })

  it('copies the paragraph with its citations', async () => {
    const page = await browserTest.openPage({ path: peacekeeping })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy the paragraph' }).click()
    await page.getByText('Copied.').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(consent)
    expect(copied).toMatch(/\(.*2012.*, II, 5\)/)
  })

  it('saves an answer that r2p prove confirms', async () => {
    const page = await browserTest.openPage({
      path: `${peacekeeping}&holds=host-state-consent&crimes=genocide`,
    })
    await toBe(page, 'Permitted')
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save the answer' }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toBe('united-nations-use-un-peacekeeping.json')
    const path = join(mkdtempSync(join(tmpdir(), 'r2p-answer-')), 'answer.json')
    await saved.saveAs(path)
    let said = ''
    const code = await proveCommand({}, path, { write: (text) => (said += text) })
    expect(said).toContain('The proof is confirmed.')
    expect(said).toMatch(/Taken, not found: .*host-state-consent/)
    expect(code).toBe(0)
  })

  it('leads from a step of the proof to its premises, and from the picture to the step', async () => {
    const page = await browserTest.openPage({ path: intervention })
    await toBe(page, 'Contested')
    const steps = page.locator('.ask-proof > li')
    await steps.nth(2).getByRole('link', { name: 'step 2' }).click()
    await expect
      .poll(() => page.evaluate(() => document.querySelector(':target')?.id))
      .toBe('first-proof-step-2')
    await page
      .getByRole('region', { name: 'The proof as a picture' })
      .getByRole('link', { name: /^8 ·/ })
      .click()
    await expect.poll(() => new URL(page.url()).hash).toBe('#first-proof-step-8')
    await steps.nth(7).getByRole('link', { name: 'step 1', exact: true }).waitFor()
    await toBe(page, 'Contested')
  })

  it('tells a contradiction where the situation is put, with a way out', async () => {
    const page = await browserTest.openPage({
      path: `${peacekeeping}&holds=host-state-consent&fails=host-state-consent`,
    })
    const situation = page.getByRole('region', { name: 'The situation', exact: true })
    await situation
      .getByRole('alert')
      .getByText(/contradicts itself on “Consent of the host State”/)
      .waitFor()
    await page.getByText('There is no verdict on this situation').waitFor()
    await situation.getByRole('button', { name: 'Set it to open' }).click()
    await toBe(page, 'Conditional')
  })

  it('tells what is no date, no actor and no condition where each was put', async () => {
    const page = await browserTest.openPage({ path: `${peacekeeping}&date=2011-13` })
    await page.getByText('“2011-13” is no date.').waitFor()
    await page.getByRole('textbox', { name: 'Date' }).fill('2011-03')
    await page.getByRole('textbox', { name: 'Date' }).press('Enter')
    await toBe(page, 'Conditional')

    const misspelled = await browserTest.openPage({ path: '/ask?actor=united-natons&tool=un-peacekeeping' })
    await misspelled.getByRole('button', { name: 'united-nations', exact: true }).click()
    await toBe(misspelled, 'Conditional')

    const unknown = await browserTest.openPage({ path: `${peacekeeping}&holds=no-such-condition` })
    await unknown
      .getByRole('alert')
      .getByText(/no-such-condition/)
      .waitFor()
    await unknown.getByRole('button', { name: 'Take it out' }).click()
    await toBe(unknown, 'Conditional')
  })

  it('takes crimes, a case and any condition found by words', async () => {
    const page = await browserTest.openPage({ path: intervention })
    await toBe(page, 'Contested')
    await page.getByRole('checkbox', { name: 'Genocide' }).check()
    await page.getByText('Holds here: it follows from the rest of the situation.').first().waitFor()
    await page.getByLabel('Case').selectOption({ label: 'Libya' })
    await page.getByText('The case of Libya; crimes: Genocide.').waitFor()
    await page.getByText(/^Other conditions/).click()
    await page.getByLabel('Find one by its name').fill('host')
    await page.getByRole('radiogroup', { name: consent }).getByRole('radio', { name: 'Holds' }).check()
    await page.getByText(`The case of Libya; crimes: Genocide; taken to hold: ${consent}.`).waitFor()
  })

  it('lists who may use a tool, permitted first, by outcome and act, each leading to its verdict', async () => {
    const page = await browserTest.openPage({ path: '/ask?tool=targeted-sanctions' })
    const rows = page.getByRole('region', { name: 'Verdicts', exact: true }).getByRole('row')
    await rows.nth(1).waitFor()
    const words = (await rows.allInnerTexts())
      .slice(1)
      .map((text) => (text.includes('Permitted') ? 'P' : 'C'))
    expect(words.join('')).toMatch(/^P+C+$/)
    await page.getByRole('checkbox', { name: 'Conditional' }).check()
    await expect.poll(() => rows.count()).toBe(2)
    await page.getByRole('link', { name: 'Security Council' }).click()
    await heading(page, 'May “Security Council” authorize “Targeted sanctions”?')
    await toBe(page, 'Conditional')
    await page.goBack()
    await page.getByLabel('Act', { exact: true }).selectOption('IMPOSE')
    await page.getByText('0 verdicts').waitFor()
  })

  it('lists what an actor may do, page by page', async () => {
    const page = await browserTest.openPage({ path: '/ask?actor=security-council&outcomes=NOT_STATED' })
    await page.getByRole('link', { name: 'Show the next 50' }).click()
    await page.getByRole('link', { name: 'Back to the first page' }).waitFor()
    const shown = await page.getByRole('region', { name: 'Verdicts', exact: true }).getByRole('row').count()
    expect(shown).toBeGreaterThan(5)
    await page.reload()
    await page.getByRole('link', { name: 'Back to the first page' }).waitFor()
  })

  for (const colorScheme of ['light', 'dark'] as const)
    for (const viewport of [desk, tablet, phone])
      it(`is for everybody: ${colorScheme}, ${viewport.width} px`, async () => {
        for (const path of [
          `${intervention}&crimes=genocide`,
          `${peacekeeping}&beside=situation&holds2=host-state-consent`,
          `${peacekeeping}&holds=host-state-consent&fails=host-state-consent`,
          '/ask?tool=targeted-sanctions',
        ]) {
          const page = await browserTest.openPage({ path, colorScheme, viewport })
          await page.waitForLoadState('networkidle')
          await page.locator('main h2').first().waitFor()
          expect(await accessibilityViolations(page)).toEqual([])
          expect(await horizontalOverflow(page)).toBeNull()
        }
      })
})

/** Waits until the page shows this outcome. */
async function toBe(page: Page, word: string): Promise<void> {
  await page
    .getByRole('region', { name: 'The verdict', exact: true })
    .getByText(word, { exact: true })
    .waitFor()
}

async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
}
