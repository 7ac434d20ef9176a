/** What would settle a finding, and everything missing over several of them. */
import { describe, expect, it } from 'vitest'
import { da } from '../../../../client/locales/da.ts'
import { lookupOf } from '../../../../server/picture/lookup.ts'
import { missingFor, missingIn } from '../../../../client/views/reorganisation/missing.ts'
import type { EvidencedSignal } from '../../../../server/contract/evidence.ts'
import type { Finding } from '../../../../server/contract/exposure.ts'
import { actor, network, partnership } from '../../state/networks.ts'

const said = { sentence: '', links: [] }
const noUnit: EvidencedSignal = { signal: 'unknown-unit', actors: ['politiet'], ...said }
const noContact: EvidencedSignal = {
  signal: 'unknown-contact',
  sides: [
    { actors: ['nord', 'syd'], contacts: [] },
    { actors: ['politiet'], contacts: [] },
  ],
  ...said,
}
const noWorkplace: EvidencedSignal = {
  signal: 'unknown-contact',
  sides: [{ actors: ['politiet'], contacts: ['bo'] }],
  ...said,
}

const lookup = lookupOf(
  network(
    [
      actor('nord', { name: 'Bibliotek Nord' }),
      actor('syd', { name: 'Bibliotek Syd' }),
      actor('politiet', { name: 'Politiet' }),
    ],
    [
      partnership('tryghed', [['nord', 'syd'], 'politiet'], { agreement: 'oral' }),
      partnership('cafe', [['nord', 'syd'], 'politiet']),
    ],
  ),
  '2026-10-01',
)
const names = { lookup, messages: da }
const bo = { person: 'bo', name: 'Bo Holm', onBehalfOf: 'politiet' }

function finding(partnership: string, signals: EvidencedSignal[]): Finding {
  return {
    ...{ partnership, name: partnership, class: 'unknown', signals, contacts: [bo] },
    answers: { total: 0, quotes: [] },
  }
}

describe('what would settle a reason', () => {
  const missing = (signal: EvidencedSignal) => missingFor(signal, finding('tryghed', []), names)

  it('is the unit of each actor without one', () => {
    expect(missing(noUnit)).toEqual([
      {
        words: 'Registrér enhed for Politiet',
        request: { act: 'actor-unit', actor: 'politiet' },
      },
    ])
  })

  it('is a contact person for each side, on behalf of its actor where it has only one', () => {
    expect(missing(noContact)).toEqual([
      {
        words: 'Registrér kontaktperson for Bibliotek Nord og Bibliotek Syd',
        request: { act: 'contact', partnership: 'tryghed' },
      },
      {
        words: 'Registrér kontaktperson for Politiet',
        request: { act: 'contact', partnership: 'tryghed', onBehalfOf: 'politiet' },
      },
    ])
  })

  it('is the workplace of a contact person who has none', () => {
    expect(missing(noWorkplace)).toEqual([
      {
        words: 'Registrér arbejdssted for Bo Holm',
        request: { act: 'person', person: 'bo' },
      },
    ])
  })

  it('is nothing for what is known', () => {
    expect(missing({ signal: 'no-agreement', agreement: 'oral', ...said })).toEqual([])
  })
})

describe('everything missing over several findings', () => {
  const missing = missingIn(
    [finding('tryghed', [noUnit, noWorkplace]), finding('cafe', [noUnit, noContact])],
    names,
  )

  it('has each thing once, with the partnerships it is missing in', () => {
    expect(missing.units.map(({ partnerships }) => partnerships.map(({ id }) => id))).toEqual([
      ['tryghed', 'cafe'],
    ])
    expect(missing.contacts).toHaveLength(2)
    expect(missing.workplaces).toHaveLength(1)
  })

  it('has the agreements that are not stated, and not those that are', () => {
    expect(missing.agreements.map(({ request }) => request)).toEqual([
      { act: 'agreement', partnership: 'cafe' },
    ])
  })
})
