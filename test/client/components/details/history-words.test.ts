import { describe, expect, it } from 'vitest'
import { changeWords } from '../../../../client/components/details/history-words.ts'
import { da } from '../../../../client/locales/da.ts'
import { en } from '../../../../client/locales/en.ts'

const names = new Map([['social', 'Socialforvaltningen']])
const item = { type: 'Actor', id: 'a' } as const

describe('what an act changed', () => {
  it.each([
    [{ field: 'unit', after: 'social' }, 'Enhed: intet → Socialforvaltningen'],
    [{ field: 'unit.from', before: '2026-01-01' }, 'Enhed, fra: 01-01-2026 → intet'],
    [{ field: 'external', after: 'true' }, 'Ekstern: intet → ja'],
    [
      { field: 'agreement', before: 'not-stated', after: 'oral' },
      'Aftaleform: Ikke oplyst → Mundtlig aftale',
    ],
    [
      { field: 'unit.certainty', before: 'stated', after: 'interpreted' },
      'Enhed, Grundlag: sagt → tolket',
    ],
    [{ field: 'end', after: '2027-06-30' }, 'Aftalens sidste dag: intet → 30-06-2027'],
    [{ field: 'endedOn', after: '2027-01-01' }, 'Sidste dag: intet → 31-12-2026'],
    [{ field: 'interpreted', after: 'place' }, 'Tolket: intet → Sted'],
    [{ field: 'place', before: 'Hasle', after: 'Gellerup' }, 'Sted: Hasle → Gellerup'],
  ])('%o', (change, expected) => {
    const { field, before, after } = changeWords({ item, name: 'A', ...change }, names, da)
    expect(`${field}: ${before} → ${after}`).toBe(expected)
  })

  it('is told in English too', () => {
    const words = changeWords({ item, name: 'A', field: 'status', after: 'ended' }, names, en)
    expect(words).toEqual({ field: 'Status', before: 'nothing', after: 'Ended' })
  })
})
