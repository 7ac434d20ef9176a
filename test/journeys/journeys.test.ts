/** A visit to every room from every other, where everything that can be opened is: nothing fails, is too wide or is cut off. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Room } from '../../client/view/view.ts'
import { visited } from '../helpers/visited.ts'
import { interviewOfScene } from '../page/scene-interview.ts'
import { Robot } from './robot.ts'

const widths = { 1440: 900, 1024: 768, 390: 844 }
type Width = keyof typeof widths

const data: { name: string; seed?: string[]; at: Width[] }[] = [
  { name: 'the case', at: [1440, 1024, 390] },
  { name: 'the demonstration', seed: ['--demo'], at: [1440, 1024, 390] },
  { name: '3,000 invented actors', seed: ['--synthetic', '3000'], at: [1440] },
]

/** From network, each ordered pair of rooms once. */
const tour: Room[] = [
  ...(['interview', 'reorganisation', 'network'] as const),
  ...(['reorganisation', 'interview', 'network'] as const),
]

type Sight = [action: string, open: (page: Page) => Promise<void>]

/** @param behind where the page is narrow, what is opened first */
function pressing(selector: string, behind?: string) {
  return async (page: Page) => {
    const opener = page.locator(selector).first()
    if (behind !== undefined && !(await opener.isVisible()))
      await page.locator(behind).first().click()
    await opener.click()
  }
}

async function findLibrary(page: Page) {
  const field = page.locator('bl-search input')
  if (!(await field.isVisible())) await page.locator('bl-search .open').click()
  await field.fill('bibliotek')
  await page.locator('bl-search [role=option]').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

/** What there is to see in a room, one after the other. */
const sights: Record<Room, Sight[]> = {
  network: [
    ['shows the list', pressing('button.list')],
    ['chooses a row', pressing('bl-twin [role=treeitem]')],
    ['finds a library', findLibrary],
    ['chooses a partnership', pressing('bl-details bl-partnerships a')],
  ],
  interview: [
    ['opens a draft', pressing('bl-drafts a', 'nav .fold')],
    ['leaves the draft', pressing('bl-review-bar button.link')],
    ['compares', pressing('.segmented button[aria-pressed=false]')],
  ],
  reorganisation: [
    ['opens a reorganisation', pressing('bl-subjects li a', 'button.opener')],
    ['chooses a finding', pressing('bl-finding h3 a')],
  ],
}

async function see(robot: Robot, room: Room) {
  await robot.openEverything()
  for (const [action, open] of sights[room]) {
    await robot.act(action, () => open(robot.page))
    await robot.openEverything()
  }
}

async function enter({ page }: Robot, room: Room) {
  await page.locator(`bl-rooms a[href^="/${room}?"]`).click()
  await page.locator(`bl-${room}-room`).getByRole('heading', { level: 1 }).waitFor()
}

/** Back to where the visit began, a look at each step; then forward again as fast as it goes. */
async function goBack(robot: Robot, start: string) {
  const { page } = robot
  let steps = 0
  for (; page.url() !== start && steps < 200; steps += 1)
    await robot.act('goes back', () => page.goBack())
  expect(page.url()).toBe(start)
  await robot.act('goes forward fast', async () => {
    for (let step = 0; step < steps; step += 1) await page.goForward()
  })
}

describe.each(data)('$name', ({ seed, at }) => {
  const site = visited(seed ? { seed } : {})

  test.each(at)('at %i px', async (width) => {
    const drafts = `${site.product.url}/api/interviews/drafts?name=interview.txt`
    await fetch(drafts, { method: 'POST', body: interviewOfScene })
    const { page } = await site.visit('about:blank', {
      viewport: { width, height: widths[width] },
    })
    // A limit for what hangs: a machine that does other things may take seconds to draw 3,000 actors.
    page.setDefaultTimeout(20_000)
    const robot = new Robot(page)
    await robot.act('arrives', () => page.goto('/network?lang=da'))
    const start = page.url()
    await see(robot, 'network')
    const seen = new Set<Room>(['network'])
    for (const room of tour) {
      await robot.act(`goes to ${room}`, () => enter(robot, room))
      if (!seen.has(room)) await see(robot, room)
      seen.add(room)
    }
    await goBack(robot, start)
    expect([...robot.faults]).toEqual([])
  })
})
