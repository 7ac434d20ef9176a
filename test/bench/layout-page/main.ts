/** The page that lays out: ours in its thread and fcose on the same things and lines, each with its time and stress. */
import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import { layoutThread } from '../../../client/layout/layout-thread.ts'
import { arrangementOf, planOf, type Place } from '../../../client/layout/plan-of.ts'
import { sizeOf } from '../../../client/canvas/sizes.ts'
import type { ShownGround } from '../../../client/state/shown-drawing.ts'
import { stressOf } from './stress-of.ts'

export interface Measured {
  /** Milliseconds until every thing has its place. */
  time: number
  stress: number
  /** The longest the page could do nothing else, in milliseconds. */
  blocked: number
}

declare global {
  interface Window {
    layOut: (ground: ShownGround) => Promise<Measured>
    layOutByFcose: (ground: ShownGround, quality: 'default' | 'draft') => Measured
  }
}

cytoscape.use(fcose)
const thread = layoutThread()

window.layOut = async (ground) => {
  const watch = watchedForLongTasks()
  const started = performance.now()
  const asked = planOf(ground, { width: 680, height: 716, narrow: false }, new Map())
  const answer = thread.placesOf(asked.plan)
  const askedAt = performance.now()
  const places = await answer
  const answeredAt = performance.now()
  const { shown } = arrangementOf(asked, places)
  const ended = performance.now()
  const blocked = Math.max(askedAt - started, ended - answeredAt, await watch.longestAfter(started))
  return { time: ended - started, blocked, stress: stressOf(ground, shown) }
}

window.layOutByFcose = (ground, quality) => {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
    elements: [
      ...ground.things.map((thing) => ({ data: { id: thing.id, ...sizeOf(thing) } })),
      ...ground.lines.map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
    ],
  })
  const started = performance.now()
  cy.layout({ name: 'fcose', ...{ quality, animate: false, randomize: true, fit: false } }).run()
  const time = performance.now() - started
  const places = new Map<string, Place>()
  for (const node of cy.nodes()) places.set(node.id(), [node.position().x, node.position().y])
  cy.destroy()
  return { time, blocked: time, stress: stressOf(ground, places) }
}

/** Notes what the page was busy with for more than 50 ms at a time. */
function watchedForLongTasks() {
  const tasks: PerformanceEntry[] = []
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()))
  observer.observe({ type: 'longtask' })
  return {
    /** The longest that began after a time, in milliseconds; 0 when there was none. */
    longestAfter: async (started: number) => {
      await new Promise((resolve) => setTimeout(resolve))
      tasks.push(...observer.takeRecords())
      observer.disconnect()
      const after = tasks.filter(({ startTime }) => startTime >= started)
      return Math.max(0, ...after.map(({ duration }) => duration))
    },
  }
}
