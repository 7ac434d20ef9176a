/** What the README shows: the same pictures that the screenshot tests compare the product with. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core'
import type { DraftMade } from '../../server/contract/draft-changes.ts'
import type { OneDraft } from '../../server/contract/drafts.ts'
import { openPage } from '../helpers/browser.ts'
import { pictureDrawn } from './canvas.ts'
import { interviewOfScene } from './scene-interview.ts'

export interface Scene {
  name: string
  /** Of the page; with a draft, its id stands in place of `DRAFT`. */
  path: string
  /** The text of an interview that is laid in first. */
  draft?: string
  size: { width: number; height: number }
  colorScheme?: NonNullable<BrowserContextOptions['colorScheme']>
  /** What to load in place of the case. */
  seed?: string[]
}

const desk = { width: 1440, height: 900 }
const reorganised = '/reorganisation?of=reorganisation:velfaerd-samles&lang=da'
const selected = '/network?selected=actor:dansk-flygtningehjaelp&lang=da'

export const scenes: Scene[] = [
  { name: 'network', path: selected, size: desk },
  { name: 'network-dark', path: selected, size: desk, colorScheme: 'dark' },
  { name: 'network-1024', path: '/network?lang=en', size: { width: 1024, height: 768 } },
  { name: 'phone', path: '/network?lang=da', size: { width: 390, height: 844 } },
  { name: 'reorganisation', path: reorganised, size: desk, seed: ['--demo'] },
  {
    name: 'reorganisation-phone',
    path: reorganised,
    size: { width: 390, height: 844 },
    seed: ['--demo'],
  },
  { name: 'interview', path: '/interview?lang=da', size: desk },
  {
    name: 'review',
    path: '/interview?draft=DRAFT&lang=da',
    draft: interviewOfScene,
    size: desk,
    seed: ['--demo'],
  },
  {
    name: 'coverage',
    path: '/network?layer=coverage&lang=da',
    size: desk,
  },
  { name: 'demo', path: '/network?lang=da', size: desk, seed: ['--demo'] },
  {
    name: 'folded',
    path: '/network?opened=place:Sagnstrup&lang=da',
    size: desk,
    seed: ['--synthetic', '3000'],
  },
  {
    name: 'focus',
    path: '/network?focus=aktoer-1-0&lang=da',
    size: desk,
    seed: ['--synthetic', '3000'],
  },
]

const folder = fileURLToPath(new URL('./screenshots/', import.meta.url))

/** Where the picture of a scene is kept. */
export function fileOf({ name }: Scene): string {
  return `${folder}${name}.png`
}

/** The kept picture of a scene. */
export function keptPicture(scene: Scene): Buffer {
  return readFileSync(fileOf(scene))
}

/** Takes the picture of a scene from the product at `url`. */
export async function pictureOf(browser: Browser, url: string, scene: Scene): Promise<Buffer> {
  const { page } = await openPage(browser, {
    url,
    viewport: scene.size,
    colorScheme: scene.colorScheme ?? 'light',
  })
  try {
    const isAnswered = answersOn(page)
    await page.goto(scene.path.replace('DRAFT', await draftIn(url, scene)))
    if (scene.path.startsWith('/network')) await pictureDrawn(page)
    await settled(page, isAnswered)
    // Where the keyboard is shows in no picture.
    await page.evaluate(
      () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
    )
    return await page.screenshot()
  } finally {
    await page.context().close()
  }
}

/** The id of the draft that the scene shows, with the ties in it accepted; empty when it shows none. */
async function draftIn(url: string, { draft: text }: Scene): Promise<string> {
  if (text === undefined) return ''
  const drafts = `${url}/api/interviews/drafts`
  const laidIn = await fetch(`${drafts}?name=interview.txt`, { method: 'POST', body: text })
  const { draft: id = '' } = (await laidIn.json()) as DraftMade
  const { draft } = (await (await fetch(`${drafts}/${id}`)).json()) as OneDraft
  const partnerships = draft.partnerships.map((one) => ({ id: one.id, decision: 'accepted' }))
  await fetch(`${drafts}/${id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', 'if-match': `"${draft.revision}"` },
    body: JSON.stringify({ partnerships }),
  })
  return id
}

/** Tells whether everything that the page has asked for is answered. */
function answersOn(page: Page): () => boolean {
  const open = new Set<Request>()
  page.on('request', (request) => {
    // Of a worker that is ended while it is fetched, the browser tells nothing more.
    if (!request.url().includes('worker-')) open.add(request)
  })
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  return () => open.size === 0
}

/** Waits until everything is answered and three pictures in a row, a quarter of a second apart, are the same. */
async function settled(page: Page, isAnswered: () => boolean) {
  let before = await page.screenshot()
  let same = 0
  for (let attempt = 0; attempt < 200; attempt += 1) {
    await page.waitForTimeout(250)
    const now = await page.screenshot()
    same = isAnswered() && now.equals(before) ? same + 1 : 0
    if (same === 2) return
    before = now
  }
  throw new Error('The page does not come to rest')
}
