/** The layout of everything, off the main thread, against cytoscape-fcose on the same things and lines in one browser. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { build, preview } from 'vite'
import { shownDrawing, type ShownGround } from '../../client/state/shown-drawing.ts'
import { drawingOf } from '../../server/picture/drawing-of.ts'
import { lookupOf } from '../../server/picture/lookup.ts'
import type { Network } from '../../server/domain/network.ts'
import { openBrowser } from '../helpers/browser.ts'
import type { Measured } from './layout-page/main.ts'
import { networkOf } from './paint.ts'
import { sizes, type Size } from './sizes.ts'
import { medianOf, type BenchRow } from './table.ts'

const times = 5

/** What fcose is asked for at each size; nothing where it does not come to an end in reasonable time. */
const baselines: Record<number, 'default' | 'draft' | undefined> = {
  14: 'default',
  1_000: 'default',
  5_000: 'draft',
}

/** Everything drawn singly, and flat: a line to a hull becomes one to each of its actors, as fcose wants it too. */
function groundOf(network: Network): ShownGround {
  const question = { hidden: [], showcased: [], opened: [], foldedBy: 'none' } as const
  const { ground } = shownDrawing(drawingOf(lookupOf(network, '2026-01-01'), question), 'da')
  const hulls = new Map(
    ground.things.flatMap((thing) =>
      thing.sort === 'hull'
        ? [[thing.id, thing.members.map((actor) => `actor:${actor}`)] as const]
        : [],
    ),
  )
  const flat = ground.things.filter(({ id }) => !hulls.has(id))
  return {
    key: 'none',
    things: flat.map(({ parent: _, ...thing }) => thing),
    lines: ground.lines.flatMap((line) =>
      (hulls.get(line.from) ?? [line.from]).flatMap((from) =>
        (hulls.get(line.to) ?? [line.to]).map((to) => ({
          ...line,
          id: `${line.id} ${from} ${to}`,
          from,
          to,
        })),
      ),
    ),
  }
}

async function servedPage(): Promise<{ url: string; close: () => Promise<void> }> {
  const root = fileURLToPath(new URL('./layout-page/', import.meta.url))
  const outDir = mkdtempSync(join(tmpdir(), 'bindeled-layout-'))
  const common = { root, configFile: false as const, logLevel: 'error' as const }
  await build({ ...common, worker: { format: 'es' }, build: { outDir, emptyOutDir: true } })
  const server = await preview({ ...common, build: { outDir }, preview: { port: 0 } })
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    close: async () => {
      await server.close()
      rmSync(outDir, { recursive: true })
    },
  }
}

async function measured(page: Page, ground: ShownGround, quality: 'default' | 'draft' | undefined) {
  const ours: Measured[] = []
  const theirs: Measured[] = []
  await page.evaluate((asked) => window.layOut(asked), ground)
  for (let round = 0; round < times; round += 1) {
    ours.push(await page.evaluate((asked) => window.layOut(asked), ground))
    if (!quality) continue
    const asked = { ground, quality }
    theirs.push(await page.evaluate((of) => window.layOutByFcose(of.ground, of.quality), asked))
  }
  return { ours, theirs }
}

const targets: Record<number, { time?: string; stress?: string }> = {
  1_000: { time: '≤ 0.05 ×', stress: '≤ 1.1 ×' },
  5_000: { time: '≤ 1 ×', stress: '≤ 0.9 ×' },
  20_000: { time: '≤ 3.5 × the time of 5k' },
}

interface Compared {
  ours: Measured[]
  theirs: Measured[]
}

function rowsFor(size: Size, { ours, theirs }: Compared): BenchRow[] {
  const quality = baselines[size.actors]
  const of = (all: Measured[], figure: keyof Measured) => medianOf(all.map((one) => one[figure]))
  const against = (figure: keyof Measured) =>
    quality
      ? { baseline: { name: `fcose ${quality}`, median: of(theirs, figure) } }
      : { note: 'fcose does not come to an end in reasonable time' }
  const { time, stress } = targets[size.actors] ?? {}
  const row = (what: string, figure: keyof Measured, target?: string): BenchRow => ({
    ...{ what, size: size.name, median: of(ours, figure) },
    ...(target && { target }),
  })
  return [
    { ...row('layout of everything to rest', 'time', time), ...against('time') },
    { ...row('its stress', 'stress', stress), unit: '', ...against('stress') },
    row('main thread blocked meanwhile', 'blocked', '≤ 60 ms'),
  ]
}

/** Every size, our layout and fcose in turn in one page. */
export async function benchLayout(): Promise<BenchRow[]> {
  const served = await servedPage()
  const browser: Browser = await openBrowser()
  const rows: BenchRow[] = []
  for (const size of sizes) {
    const page = await browser.newPage()
    await page.goto(served.url)
    const ground = groundOf(await networkOf(size))
    rows.push(...rowsFor(size, await measured(page, ground, baselines[size.actors])))
    await page.close()
  }
  await browser.close()
  await served.close()
  return rows
}
