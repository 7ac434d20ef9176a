import { describe, expect, it } from 'vitest'
import { acceptedOf, amendedDraft, confirmedBasis } from '../../../server/domain/draft.ts'
import { smallDraft } from '../../client/state/drafts.ts'

const place = { answer: 0, start: 0, end: 10 }
const library = { type: 'Actor', id: 'bibliotek' } as const
const questions = [
  { id: 'q-old', series: 'Andre', position: 1, text: 'hvad MANGLER?' },
  { id: 'q-first', series: 'Andre', position: 0, text: 'Oplæg' },
]

describe('amendedDraft', () => {
  it('removes what is null and keeps what is absent', () => {
    const dated = amendedDraft(smallDraft, { date: '2026-10-01' } as object, [])
    const renamed = amendedDraft(dated, { series: 'Ny' }, [])
    expect(renamed).toMatchObject({ date: '2026-10-01', series: 'Ny' })
    expect('date' in amendedDraft(dated, { date: null } as object, [])).toBe(false)
  })

  it('amends the entry of a key and leaves the others', () => {
    const after = amendedDraft(smallDraft, { mentions: [{ id: 'm1', decision: 'accepted' }] }, [])
    expect(after.mentions.map(({ decision }) => decision)).toEqual(['accepted', 'open', 'open'])
    expect(after.mentions[0]).toEqual({ ...smallDraft.mentions[0], decision: 'accepted' })
  })

  it('gives a new entry what its change does not say', () => {
    const after = amendedDraft(
      smallDraft,
      {
        mentions: [{ id: 'own', ...place, of: library }],
        things: [{ key: 'ny', type: 'Actor', name: 'Ny', kind: 'ngo' }],
      },
      [],
    )
    expect(after.mentions.at(-1)).toEqual({
      ...{ id: 'own', ...place, of: library },
      ...{ others: [], certainty: 'stated', decision: 'accepted' },
    })
    expect(after.things.at(-1)).toMatchObject({
      ...{ named: true, kindGuessed: false, certainty: 'stated', similar: [] },
    })
  })

  it('adds no answer', () => {
    const after = amendedDraft(smallDraft, { answers: [{ position: 9, question: 'Ny?' }] }, [])
    expect(after.answers).toEqual(smallDraft.answers)
  })

  it('takes a kind that somebody says as not guessed, unless it is taken back', () => {
    const said = amendedDraft(smallDraft, { things: [{ key: 'bazar', kind: 'other' }] }, [])
    expect(said.things[0]).toMatchObject({ kind: 'other', kindGuessed: false })
    const back = { key: 'bazar', kind: 'business', kindGuessed: true }
    expect(amendedDraft(said, { things: [back] }, [])).toEqual(smallDraft)
  })

  it('asks the questions of another series, by their words, else by their place', () => {
    const moved = amendedDraft(smallDraft, { series: 'Andre' }, questions)
    expect(moved.answers.map(({ asked }) => asked)).toEqual(['q-first', 'q-old'])
    const back = amendedDraft(moved, { series: 'Partnerskaber' }, questions)
    expect(back.answers).toEqual(smallDraft.answers)
  })
})

describe('acceptedOf', () => {
  const works = { worksAt: { key: 'bazar' } }
  const draft = { ...smallDraft, interviewees: [{ name: 'Anna Bak', ...works }] }

  it('holds nothing that nobody has accepted', () => {
    const { things, subjects, mentions } = acceptedOf(smallDraft)
    expect([things, subjects, mentions]).toEqual([[], [], []])
  })

  it('leads to the things that something accepted speaks of, each once and by its field', () => {
    const accepted = amendedDraft(
      smallDraft,
      {
        mentions: [{ id: 'm3', decision: 'accepted' }],
        partnerships: [{ id: 'p1', decision: 'accepted' }],
      },
      [],
    )
    const { things, subjects } = acceptedOf(accepted)
    expect(things.map(({ field }) => field)).toEqual(['things.0'])
    expect(subjects.map(({ field }) => field)).toEqual([
      'mentions.2.of',
      'partnerships.0.parties.0.of',
      'partnerships.0.parties.1.of',
    ])
  })

  it('saves who was asked with where they work, but not when it updates an interview', () => {
    const fresh = acceptedOf(draft)
    expect(fresh.interviewees).toHaveLength(1)
    expect(fresh.things.map(({ one }) => one.key)).toEqual(['bazar'])
    const updating = acceptedOf({ ...draft, updates: 'samtale' })
    expect([updating.interviewees, updating.things]).toEqual([[], []])
  })
})

it('who says yes has stated it; a weaker basis stays', () => {
  expect(confirmedBasis('suggested')).toBe('stated')
  expect(confirmedBasis('interpreted')).toBe('interpreted')
})
