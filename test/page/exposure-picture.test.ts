/** The picture of the reorganisation room in a real browser: marks, phases, evidence, list and paper. */
import pngjs from 'pngjs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFindings, wordsOf, type PageOptions } from '../helpers/browser.ts'
import { visited } from '../helpers/visited.ts'
import { pictureDrawn } from './canvas.ts'

const demo = visited('demo')
const theCase = visited('case')
const large = visited('large')

type Site = typeof demo

const planned = '/reorganisation?units=velfaerd&units=biblioteker&on=2027-03-01&lang=da'
const libraries = '/reorganisation?units=lokalbibliotekerne&lang=da'

async function opened(site: Site, path: string, options: Partial<PageOptions> = {}) {
  const watched = await site.visit(path, options)
  await watched.page.locator('bl-findings bl-finding').first().waitFor({ state: 'attached' })
  await pictureDrawn(watched.page)
  return watched
}

interface Canvas {
  elements(): { map<T>(of: (element: CanvasElement) => T): T[] }
}
interface CanvasElement {
  id(): string
  isNode(): boolean
  classes(): string[]
  position(): { x: number; y: number }
  pstyle(name: string): { strValue: string; value: unknown }
}

interface Drawn {
  id: string
  isNode: boolean
  classes: string[]
  place: { x: number; y: number }
  colour: string
  opacity: number
  width: number
}

/** Everything on the canvas, as the drawing library has it. */
function drawn(page: Page): Promise<Drawn[]> {
  return page.locator('bl-exposure-picture bl-picture').evaluate((picture) => {
    const container = picture.shadowRoot?.querySelector('.canvas')
    const { cy } = (container as unknown as { _cyreg: { cy: Canvas } })._cyreg
    return cy.elements().map((element) => ({
      id: element.id(),
      isNode: element.isNode(),
      classes: element.classes(),
      place: element.isNode() ? { ...element.position() } : { x: 0, y: 0 },
      colour: element.pstyle(element.isNode() ? 'color' : 'line-color').strValue,
      opacity: Number(element.pstyle(element.isNode() ? 'text-opacity' : 'line-opacity').value),
      width: Number(element.pstyle('width').value),
    }))
  })
}

const classed = (all: readonly Drawn[], name: string) =>
  all.filter(({ classes }) => classes.includes(name)).map(({ id }) => id)
const places = (all: readonly Drawn[]) =>
  Object.fromEntries(all.filter(({ isNode }) => isNode).map(({ id, place }) => [id, place]))
const show = (page: Page, phase: string) =>
  page.locator('bl-exposure-picture').getByText(phase, { exact: true }).click()
const phaseShown = (page: Page) =>
  page.locator('bl-exposure-picture').getByRole('radio', { checked: true })

describe('the case', () => {
  test('marks all nine of the libraries, those inside and those that lose the last tie', async () => {
    const { page, faults } = await opened(theCase, libraries)
    const all = await drawn(page)
    expect(classed(all, 'direct')).toHaveLength(9)
    expect(classed(all, 'inside')).toEqual(['actor:gellerup-bibliotek', 'actor:hasle-bibliotek'])
    expect(classed(all, 'isolated')).toHaveLength(9)
    expect(faults).toEqual([])
  })

  test('cannot judge any of them for Socialforvaltningen', async () => {
    const { page } = await opened(theCase, '/reorganisation?units=socialforvaltningen&lang=da')
    const all = await drawn(page)
    expect(classed(all, 'unknown')).toHaveLength(9)
    expect([...classed(all, 'direct'), ...classed(all, 'isolated')]).toEqual([])
  })
})

describe('before, after and changes', () => {
  test('keep everything in its place, and are in the address and announced', async () => {
    const { page, faults } = await opened(demo, planned)
    const changes = await drawn(page)
    expect(classed(changes, 'direct').length).toBeGreaterThan(0)
    await show(page, 'Før')
    await expect.poll(() => page.url()).toContain('picture=before')
    const before = await drawn(page)
    expect(classed(before, 'classed')).toEqual([])
    await show(page, 'Efter')
    await expect.poll(async () => classed(await drawn(page), 'gone').length).toBeGreaterThan(0)
    await page
      .getByRole('status')
      .getByText('Efter, i værste fald: 8 berørte partnerskaber er væk')
      .waitFor({ state: 'attached' })
    const after = await drawn(page)
    expect(places(before)).toEqual(places(changes))
    expect(places(after)).toEqual(places(changes))
    expect(classed(after, 'isolated')).toEqual(classed(changes, 'isolated'))
    const gone = after.filter(({ id, isNode }) => !isNode && classed(after, 'gone').includes(id))
    expect(new Set(gone.map(({ opacity }) => opacity))).toEqual(new Set([0]))
    await page.goBack()
    await page.goBack()
    await expect.poll(async () => classed(await drawn(page), 'classed').length).toBeGreaterThan(0)
    expect(faults).toEqual([])
  })

  test('are chosen by the arrow keys', async () => {
    const { page } = await opened(demo, planned)
    await phaseShown(page).focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => page.url()).toContain('picture=after')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => page.url()).toContain('picture=before')
  })
})

describe('what is marked', () => {
  test('is told apart without colours, by width and by a sign', async () => {
    const { page } = await opened(demo, '/reorganisation?units=socialcenter&on=2027-03-01&lang=da')
    const all = await drawn(page)
    const widths = new Map(
      ['direct', 'unknown', 'not-shown'].map((name) => {
        const line = all.find(({ isNode, classes }) => !isNode && classes.includes(name))
        return [name, line?.width]
      }),
    )
    expect([...widths]).toEqual([
      ['direct', 4],
      ['unknown', 2.4],
      ['not-shown', 1.6],
    ])
    const legend = await wordsOf(page.locator('bl-exposure-picture-legend'))
    expect(legend).toContain('Direkte')
    expect(legend).toContain('Ikke påvist')
    expect(legend).toContain('i det, der omlægges')
  })

  test('has a sign drawn at the middle of each line', async () => {
    const { page } = await opened(demo, planned)
    const signs = () =>
      page.locator('bl-exposure-picture bl-picture').evaluate((picture) => {
        const layer = picture.shadowRoot?.querySelector<HTMLCanvasElement>('canvas.marks')
        const { data = [] } =
          layer?.getContext('2d')?.getImageData(0, 0, layer.width, layer.height) ?? {}
        return {
          opacity: layer && getComputedStyle(layer).opacity,
          inked: data.some((value) => value > 0),
        }
      })
    await expect.poll(signs).toEqual({ opacity: '1', inked: true })
    await show(page, 'Før')
    await expect.poll(async () => (await signs()).opacity).toBe('0')
  })

  test('lights the evidence of a reason, and nothing beside it', async () => {
    const { page } = await opened(demo, planned)
    expect(classed(await drawn(page), 'faint')).toEqual([])
    const found = await page.request.post('/api/exposure', {
      data: { units: ['velfaerd', 'biblioteker'], date: '2027-03-01' },
    })
    const { findings } = (await found.json()) as {
      findings: { partnership: string; signals: { signal: string; actors?: string[] }[] }[]
    }
    const lost = findings.find(({ signals }) =>
      signals.some(({ signal }) => signal === 'isolates'),
    )!
    const { actors = [] } = lost.signals.find(({ signal }) => signal === 'isolates')!
    await page.goto(`${planned}&reason=${lost.partnership}:isolates`)
    await page.locator('bl-findings bl-finding').first().waitFor({ state: 'attached' })
    await expect.poll(async () => classed(await drawn(page), 'faint').length).toBeGreaterThan(0)
    const bright = (await drawn(page)).filter(({ classes }) => !classes.includes('faint'))
    for (const actor of actors) expect(bright.map(({ id }) => id)).toContain(`actor:${actor}`)
  })
})

describe('the list', () => {
  test('says in words what the picture marks, and has no faults that axe finds', async () => {
    const { page } = await opened(demo, planned)
    await page.getByRole('button', { name: 'Vis som liste' }).click()
    const list = page.locator('bl-exposure-picture bl-twin')
    const words = await wordsOf(list)
    expect(words).toContain('i Velfærd, som omlægges')
    expect(words).toContain('mister sin sidste registrerede forbindelse')
    const police = list.getByRole('treeitem', { name: /^Lokalpolitiet/ })
    await police.locator('.turn').click()
    await list
      .getByRole('treeitem', { name: /direkte berørt$/ })
      .first()
      .waitFor()
    expect(
      await axeFindings(page, ['bl-app', 'bl-reorganisation-room', 'bl-exposure-picture']),
    ).toEqual([])
  })

  test('selects as the picture does', async () => {
    const { page } = await opened(demo, planned)
    await page.getByRole('button', { name: 'Vis som liste' }).click()
    await page
      .locator('bl-exposure-picture bl-twin')
      .getByRole('treeitem', { name: /^Mo Eksempel/ })
      .click()
    await expect.poll(() => page.url()).toContain('selected=actor:mo-eksempel')
    expect(page.url()).toContain('/reorganisation')
  })
})

interface Paper {
  svg: string
  png: string
  width: number
  height: number
}

function onPaper(page: Page): Promise<Paper> {
  return page
    .locator('bl-exposure-picture')
    .evaluate((picture) => (picture as unknown as { asDrawn(): Promise<Paper> }).asDrawn())
}

/** The boxes of the words in an SVG as the browser itself measures them, by what they say. */
function boxesOf(page: Page, svg: string) {
  return page.evaluate((text) => {
    const host = document.createElement('div')
    host.innerHTML = text
    document.body.append(host)
    const boxes = [...host.querySelectorAll('text')].map((each) => {
      const { x, y, width, height } = each.getBBox()
      return { name: each.getAttribute('aria-label') ?? '', x, y, width, height }
    })
    host.remove()
    return boxes
  }, svg)
}

describe('on paper', () => {
  test.each([
    { of: 'the case', site: theCase, path: libraries, atRisk: 9 },
    { of: 'the example', site: demo, path: planned, atRisk: 8 },
  ])('$of: every name at risk is there, none over another', async ({ site, path, atRisk }) => {
    const { page } = await opened(site, path, { colorScheme: 'dark' })
    const names = await page.locator('bl-findings bl-finding h3').allTextContents()
    const paper = await onPaper(page)
    const boxes = (await boxesOf(page, paper.svg)).filter(({ name }) => name !== '')
    for (const name of names.slice(0, atRisk).map((one) => one.trim()))
      expect(boxes.map((box) => box.name)).toContain(name)
    // Ascenders and descenders of lines one above the other may touch.
    const touching = 3
    const covered = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) =>
            a.x + touching < b.x + b.width &&
            b.x + touching < a.x + a.width &&
            a.y + touching < b.y + b.height &&
            b.y + touching < a.y + a.height,
        )
        .map((b) => `${a.name} / ${b.name}`),
    )
    expect(covered).toEqual([])
    expect(paper.svg).toContain('#b3261e')
    expect(paper.svg).not.toContain('#ff8a80')
    const png = pngjs.PNG.sync.read(Buffer.from(paper.png, 'base64'))
    expect([png.width, png.height]).toEqual([2 * paper.width, 2 * paper.height])
    expect(new Set(png.data.subarray(0, 400_000)).size).toBeGreaterThan(1)
  })
})

describe('a large network', () => {
  test('is folded, what is most exposed stands by itself, and how much is told', async () => {
    const units = await large.visit('/network?lang=da')
    const answer = (await (await units.page.request.get('/api/network')).json()) as {
      units: { id: string; kind: string }[]
    }
    const unit = answer.units.find(({ kind }) => kind === 'department')!.id
    const { page, faults } = await opened(
      large,
      `/reorganisation?units=${encodeURIComponent(unit)}&lang=da`,
    )
    const legend = await wordsOf(page.locator('bl-exposure-picture-legend'))
    expect(legend).toMatch(/\d+ af [\d.]+ berørte partnerskaber er vist hver for sig/)
    const all = await drawn(page)
    expect(classed(all, 'folded').length).toBeGreaterThan(1)
    expect(classed(all, 'named').length).toBeGreaterThan(10)
    expect(classed(all, 'bundle').some((id) => classed(all, 'direct').includes(id))).toBe(true)
    expect(faults).toEqual([])
  })
})
