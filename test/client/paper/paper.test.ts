/** The picture on paper, from places that are given: what it says, and that its words stand clear of each other. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawingOnPaper } from '../../../client/paper/drawing-on-paper.ts'
import { halosIn } from '../../../client/canvas/exposed.ts'
import type { Colours } from '../../../client/canvas/colours.ts'
import type { Geometry } from '../../../client/canvas/geometry.ts'
import { labelsOf, type Labelled } from '../../../client/paper/labels.ts'
import { boxAround, boxAroundAll, overlap } from '../../../client/layout/boxes.ts'
import { sizeOf } from '../../../client/canvas/sizes.ts'
import { picture as danish } from '../../../client/locales/da/picture.ts'
import { exposureMarks } from '../../../client/state/exposure-marks.ts'
import { exposing } from '../state/exposure-answers.ts'
import { actor, network, partnership, viewOf, shownOf } from '../state/networks.ts'

const colours = new Proxy({} as Colours, { get: () => '#123456' })

/** A star: a library in the middle, partners around it, one of the ties through a joint. */
const names = ['Rådgivningen & Co', 'Lokalpolitiet', 'Sundhedshuset', 'Boligforeningen', 'Klubben']
const star = network(
  [
    actor('library', { name: 'Bibliotek <Nord>', kind: 'library' }),
    ...names.map((name) => actor(name)),
  ],
  [
    ...names.map((name) => partnership(`Samarbejde med ${name}`, ['library', name])),
    partnership('Tryghed', ['library', names[0]!, names[1]!]),
  ],
)
const exposed = ['Tryghed', `Samarbejde med ${names[0]!}`, `Samarbejde med ${names[2]!}`]
const answer = exposing(star, {
  classes: {
    direct: exposed.slice(0, 2),
    indirect: exposed.slice(2),
    unknown: [],
    'not-shown': [],
  },
  actorsInside: [names[0]!],
  worst: { isolated: [names[1]!], components: [], pairsLost: 0 },
})

function placed(radius: number): Labelled {
  const drawing = shownOf(star, viewOf())
  const marks = exposureMarks(answer, star, { phase: 'before' })
  const geometry: Geometry = { things: new Map(), lines: new Map(), above: new Set() }
  for (const [i, thing] of drawing.things.entries()) {
    const angle = (2 * Math.PI * i) / drawing.things.length
    const far = thing.id === 'actor:library' ? 0 : radius
    const at = { x: far * Math.cos(angle), y: far * Math.sin(angle) }
    geometry.things.set(thing.id, { ...at, ...sizeOf(thing) })
  }
  for (const { id, from, to } of drawing.lines) {
    const points = [geometry.things.get(from)!, geometry.things.get(to)!]
    const [a, b] = points as [(typeof points)[0], (typeof points)[0]]
    geometry.lines.set(id, { points, middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } })
  }
  const named = new Map(star.partnerships.map(({ id, name }) => [id, name]))
  const halos = halosIn(drawing, marks)
  return { drawing, marks, geometry, colours, texts: danish, names: named, halos }
}

describe('the picture on paper', () => {
  let svg = ''
  let width = 0
  beforeAll(() => ({ svg, width } = drawingOnPaper(placed(220))))

  it('has the name of each actor and of each partnership at risk as text, and of no other', () => {
    const labels = [...svg.matchAll(/<text[^>]*aria-label="([^"]*)"[^>]*>(.*?)<\/text>/g)]
    const said = labels.map(([, , spans = '']) => spans.replaceAll(/<[^>]*>/g, ''))
    expect(said).toEqual(labels.map(([, label]) => label))
    for (const name of [...names, ...exposed]) expect(said).toContain(name.replace('&', '&amp;'))
    expect(said).toContain('Bibliotek &lt;Nord&gt;')
    expect(said).not.toContain(`Samarbejde med ${names[3]!}`)
  })

  it('explains its signs, and whom they stand for', () => {
    for (const words of ['Direkte', 'Indirekte', 'Ukendt', 'Ikke påvist', 'flyttes i scenariet'])
      expect(svg).toContain(words)
    expect(svg).toContain('mister sidste forbindelse')
  })

  it('stands alone', () => {
    expect(svg).not.toMatch(/<script|foreignObject|href|url\(|var\(|<style|<image/)
    expect(svg.match(/<svg/g)).toHaveLength(svg.match(/<\/svg>/g)!.length)
  })

  it('has letters of at least 7 points on a page 16 cm wide, however far apart things stand', () => {
    for (const radius of [100, 220, 900]) {
      const drawn = drawingOnPaper(placed(radius))
      const sizes = [...drawn.svg.matchAll(/font-size="([\d.]+)"[^>]*aria-label="(?!flyttes)/g)]
      const points = sizes.map(([, size]) => (Number(size) * 16 * 72) / 2.54 / drawn.width)
      expect(Math.min(...points)).toBeGreaterThanOrEqual(7)
    }
    expect(width).toBeGreaterThan(0)
  })
})

describe('a hull on paper', () => {
  const named = network(
    ['Bibliotek Nord', 'Bibliotek Syd', ...names].map((name) => actor(name)),
    [
      partnership('Lektier', [['Bibliotek Nord', 'Bibliotek Syd'], names[0]!]),
      partnership('Tryghed', [names[1]!, names[2]!]),
    ],
  )
  const drawing = shownOf(named, viewOf())
  const hull = drawing.things.find(({ sort }) => sort === 'hull')!
  const marks = exposureMarks(exposing(named), named, { phase: 'before' })

  /** @param places of the actors, in their order; the hull is around its members */
  function drawnWith(places: readonly (readonly [x: number, y: number])[]) {
    const geometry: Geometry = { things: new Map(), lines: new Map(), above: new Set() }
    const actors = drawing.things.filter(({ sort }) => sort === 'actor')
    for (const [i, thing] of actors.entries()) {
      const [x, y] = places[i]!
      geometry.things.set(thing.id, { x, y, ...sizeOf(thing) })
    }
    const members = actors.filter(({ parent }) => parent === hull.id)
    const own = members.map(({ id }) => geometry.things.get(id)!)
    const { left, right, top, bottom } = boxAroundAll(own.map((at) => boxAround([at.x, at.y], at)))
    geometry.things.set(hull.id, {
      ...{ x: (left + right) / 2, y: (top + bottom) / 2 },
      ...{ width: right - left + 100, height: bottom - top + 100 },
    })
    for (const { id, from, to } of drawing.lines) {
      const [a, b] = [geometry.things.get(from)!, geometry.things.get(to)!]
      const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
      geometry.lines.set(id, { points: [a, b], middle })
    }
    const of = {
      drawing,
      marks,
      geometry,
      colours,
      texts: danish,
      names: new Map<string, string>(),
    }
    const others = actors.filter(({ parent }) => parent !== hull.id)
    return {
      svg: drawingOnPaper({ ...of, halos: new Map() }).svg,
      others: others.map(({ id }) => geometry.things.get(id)!),
    }
  }

  const framesIn = (svg: string) =>
    [
      ...svg.matchAll(
        /<rect x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)" rx="36"/g,
      ),
    ].map((found) => found.slice(1).map(Number) as [number, number, number, number])

  it('stands where nobody else is near', () => {
    const apart = drawing.things.map((_, i) => [i < 2 ? 120 * i : 700, 300 * i] as const)
    const { svg } = drawnWith([[0, 0], [120, 0], ...apart.slice(2)])
    expect(framesIn(svg)).toHaveLength(1)
    expect(svg).toContain('nævnt sammen')
  })

  it('holds nobody but its members, wherever they stand; else they are tied to a lozenge', () => {
    const place = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 }))
    fc.assert(
      fc.property(fc.array(place, { minLength: 7, maxLength: 7 }), (places) => {
        const { svg, others } = drawnWith(places)
        const frames = framesIn(svg)
        for (const [x, y, width, height] of frames) {
          const inside = others.filter(
            (at) => at.x > x && at.x < x + width && at.y > y && at.y < y + height,
          )
          expect(inside).toEqual([])
        }
        expect(svg.includes('l8 8l-8 8l-8 -8z')).toBe(frames.length === 0)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the words on paper', () => {
  it.each([120, 220, 500])('do not cover each other at a radius of %d', (radius) => {
    const labels = labelsOf(placed(radius), 16)
    expect(labels.length).toBeGreaterThanOrEqual(names.length + exposed.length + 1)
    const covered = labels.flatMap(({ box }, i) =>
      labels.slice(i + 1).filter((other) => overlap(box, other.box)),
    )
    expect(covered).toEqual([])
  })
})
