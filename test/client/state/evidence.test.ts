import { describe, expect, test } from 'vitest'
import { placedSigns } from '../../../client/canvas/placed-signs.ts'
import { twinIndex } from '../../../client/list/twin-index.ts'
import { twinRows } from '../../../client/list/twin-rows.ts'
import { wordsOf } from '../../../client/list/twin-words.ts'
import {
  actorConfirmation,
  partnershipConfirmation,
} from '../../../client/components/details/confirmations.ts'
import { da } from '../../../client/locales/da.ts'
import { litByUndrawn } from '../../../client/state/belonging.ts'
import { evidenceMarksOf } from '../../../client/state/evidence-marks.ts'
import { evidenceSentences } from '../../../client/state/evidence-sentences.ts'
import { legendOf } from '../../../server/picture/legend.ts'
import { lookupOf } from '../../../server/picture/lookup.ts'
import { actor, network, partnership, unit, viewOf, shownOf } from './networks.ts'

const day = '2026-10-01'
const guess = { certainty: 'suggested' } as const
const said = { certainty: 'stated' } as const

const bib = actor('bib', { coverage: 'interviewed', belongsTo: [{ unit: 'hold', ...said }] })
const klub = actor('klub', { ...guess })
const hus = actor('hus', { coverage: 'named-by-others' })
const mange = actor('mange', { named: false })
const film = partnership('film', ['bib', 'klub'], {
  ...guess,
  delivers: [{ activity: 'filmaften', ...said }],
})
const town = {
  ...network(
    [bib, hus, klub, mange],
    [film, partnership('motion', ['bib', 'hus'])],
    [unit('center', 'division'), unit('hold', 'team', 'center')],
  ),
  reorganisations: [
    {
      ...({ id: 'ny', name: 'ny', kind: 'merger', state: 'planned', ...said } as const),
      affects: [{ unit: 'center', ...said }],
    },
  ],
}
const lookup = lookupOf(town, day)
const answered = {
  ...{ revision: 1, interviewed: 2 },
  actors: [
    { id: 'bib', coverage: 'interviewed' as const, answers: 1, people: 1 },
    { id: 'hus', coverage: 'named-by-others' as const, answers: 3, people: 2 },
  ],
}

describe('what nobody has confirmed', () => {
  test('is a row of the legend that counts actors and ties', () => {
    expect(legendOf(lookup, shownOf(town, viewOf())).basis).toEqual([
      { key: 'basis:suggested', of: 2, shown: 2 },
    ])
  })

  test('goes when its row is hidden, and nothing that is confirmed goes with it', () => {
    const { things, partnerships } = shownOf(town, viewOf({ hidden: ['basis:suggested'] }))
    expect(things.map(({ id }) => id)).toEqual(['actor:bib', 'actor:hus', 'actor:mange'])
    expect([...partnerships]).toEqual(['motion'])
  })

  test('stands out with the parties of its ties when its row is showcased', () => {
    const { things } = shownOf(town, viewOf({ showcased: ['basis:suggested'] }))
    const bright = things.filter(({ dimmed }) => !dimmed).map(({ id }) => id)
    expect(bright).toEqual(['actor:bib', 'actor:klub'])
  })

  test('is confirmed whole, and what is founded already is left as it is', () => {
    expect(actorConfirmation({ actor: bib })).toBeUndefined()
    expect(
      actorConfirmation({ actor: { ...bib, belongsTo: [{ unit: 'hold', ...guess }] } }),
    ).toEqual({ belongsTo: [{ unit: 'hold', certainty: 'stated' }] })
    const parties = [
      { ...party('bib', 'interpreted'), source: 'Interview', jointly: true },
      party('klub', 'suggested'),
    ]
    expect(partnershipConfirmation({ partnership: { ...film, parties, delivers: [] } })).toEqual({
      certainty: 'stated',
      parties: [
        {
          ...{ actor: 'bib', tie: 'COLLABORATION', certainty: 'interpreted' },
          ...{ source: 'Interview', jointly: true },
        },
        { actor: 'klub', tie: 'COLLABORATION', certainty: 'stated' },
      ],
    })
  })
})

const party = (id: string, certainty: 'suggested' | 'interpreted') => ({
  ...{ actor: id, name: id, kind: 'other' as const, named: true },
  ...{ tie: 'COLLABORATION' as const, certainty },
})

describe('coverage', () => {
  const drawing = shownOf(town, viewOf())

  test('has a sign on every actor that can be asked once it is laid over the picture', () => {
    const marks = evidenceMarksOf(lookup, true, undefined)
    expect(placedSigns(drawing, marks)).toEqual([
      { id: 'actor:bib', sign: 'interviewed' },
      { id: 'actor:hus', sign: 'named-by-others' },
      { id: 'actor:klub', sign: 'not-asked' },
      { id: 'actor:klub', sign: 'suggested' },
      { id: 'line:film', sign: 'suggested' },
    ])
    const bare = placedSigns(drawing, evidenceMarksOf(lookup, false, undefined))
    expect(bare.map(({ sign }) => sign)).toEqual(['suggested', 'suggested'])
  })

  test('is counted at a folded group', () => {
    const folded = shownOf(town, viewOf({ foldedBy: 'unit' }), { day })
    const signs = placedSigns(folded, evidenceMarksOf(lookup, true, undefined))
    expect(signs.map(({ sign, count }) => [sign, count])).toContainEqual(['interviewed', '1/1'])
  })

  test('has a question mark on the line between folded groups that nobody has confirmed whole', () => {
    const apart = {
      ...town,
      actors: [bib, { ...hus, belongsTo: [{ unit: 'ude', ...said }] }],
      partnerships: [partnership('gaet', ['bib', 'hus'], guess)],
      units: [...town.units, unit('ude', 'division')],
    }
    const folded = shownOf(apart, viewOf({ foldedBy: 'unit' }), { day })
    const signs = placedSigns(folded, evidenceMarksOf(lookupOf(apart, day), false, undefined))
    const [bundle] = folded.lines
    expect(bundle?.sort).toBe('bundle')
    expect(signs).toEqual([{ id: bundle?.id, sign: 'suggested' }])
  })

  test('is told in sentences that never take not asked for not tied', () => {
    expect(evidenceSentences(lookup, drawing, da.coverage)).toEqual([
      '1 af 3 aktører er interviewet. 1 aktør er kun nævnt af andre.',
      'Ingen har spurgt hos 1 aktør. Det betyder ikke, at der ingen partnerskaber er.',
      '1 aktør og 1 partnerskab er foreslået, men ikke bekræftet.',
    ])
    const hidden = shownOf(town, viewOf({ hidden: ['coverage:not-asked'] }), { day })
    expect(evidenceSentences(lookup, hidden, da.coverage)).toEqual([
      '1 af 2 aktører er interviewet. 1 aktør er kun nævnt af andre.',
    ])
  })

  test('stands in columns of the list, which can be put in their order', () => {
    const evidence = evidenceMarksOf(lookup, false, answered)
    const told = (order: 'name' | 'coverage' | 'answers') => {
      const index = twinIndex(drawing, { evidence, order })
      return twinRows(index, new Set()).map((row) => wordsOf(row, index, da.picture))
    }
    expect(told('answers').map(({ name }) => name)).toEqual(['hus', 'bib', 'klub', 'mange'])
    expect(told('coverage').map(({ name }) => name)).toEqual(['klub', 'hus', 'bib', 'mange'])
    const [first, second] = told('name')
    expect(first?.cells).toEqual(['interviewet', 'nævnt i 1 svar fra 1 person'])
    expect(second?.cells).toEqual(['nævnt af andre', 'nævnt i 3 svar fra 2 personer'])
  })
})

test('what is not drawn lights what belongs to it, units below included', () => {
  const lit = (type: 'Unit' | 'Activity' | 'Reorganisation' | 'Actor', id: string) => {
    const found = litByUndrawn(lookup, { type, id })
    return found && [...found.actors, ...found.partnerships]
  }
  expect(lit('Unit', 'center')).toEqual(['bib'])
  expect(lit('Reorganisation', 'ny')).toEqual(['bib'])
  expect(lit('Activity', 'filmaften')).toEqual(['film'])
  expect(lit('Activity', 'ukendt')).toBeUndefined()
  expect(lit('Actor', 'bib')).toBeUndefined()
})
