import { describe, expect, it } from 'vitest'
import { placedHalfOval } from '../../../client/layout/half-oval.ts'
import { interWidth } from '../../helpers/inter.ts'
import { focusOn, madeUp, stageOf } from './around.ts'

const hub = { name: 'Øvelev Hovedbibliotek' }
const words = { name: 'Offentligt tilbud' }

describe.each([390, 320, 579])('the half oval at %i', (width) => {
  const focus = focusOn(hub, madeUp(115, 1))
  const named = { ...focus, sectors: focus.sectors.map((sector) => ({ ...sector, ...words })) }
  const placed = placedHalfOval(named, stageOf(width))

  it('has a row of 44 px or more for each kind, with its numbers', () => {
    expect(placed.rows.map((row) => row.sort === 'sector' && row.key)).toEqual(
      focus.sectors.map(({ key }) => key),
    )
    for (const row of placed.rows) expect(row.height).toBeGreaterThanOrEqual(44)
    const numbers = placed.rows.map((row) => (row.sort === 'sector' ? row.formal + row.others : 0))
    expect(numbers).toEqual(focus.sectors.map(({ rows }) => rows.length))
  })

  it('opens the names of one, whole, inside the stage and clear of each other', () => {
    const opened = placedHalfOval({ ...named, opened: focus.sectors[2]!.key }, stageOf(width))
    const names = opened.rows.flatMap((row) => (row.sort === 'name' ? [row.row.id] : []))
    expect(names).toEqual(focus.sectors[2]!.rows.map(({ id }) => id))
    for (const [at, row] of opened.rows.entries()) {
      const before = opened.rows[at - 1]
      if (before) expect(row.y - before.y).toBeCloseTo((row.height + before.height) / 2)
      expect(row.lines.length * 18).toBeLessThanOrEqual(row.height)
      for (const { name, beside } of row.lines) {
        const text = [name, beside].filter((one) => one !== '').join(' ')
        const weight = row.sort === 'name' ? 500 : 600
        const end = opened.columns.text + (14 / 12) * interWidth(text, weight)
        expect(end).toBeLessThanOrEqual(width)
      }
    }
    expect(opened.height).toBeGreaterThan(placed.height)
  })

  it('has the numbers between the card and the signs', () => {
    const { card, columns } = placed
    expect(columns.formal - 13.5).toBeGreaterThan(card.x + card.width)
    expect(columns.others - columns.formal).toBeGreaterThan(27)
    expect(columns.sign - columns.others).toBeGreaterThan(13.5 + 11)
    expect(columns.text).toBeLessThan(width - 100)
  })
})
