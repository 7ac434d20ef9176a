/** A draft as the service gives it, small enough to be read here. */
import type { DraftChange } from '../../../server/contract/draft-changes.ts'
import type { Draft } from '../../../server/contract/drafts.ts'
import type { NetworkAnswer } from '../../../server/contract/network.ts'
import { amendedDraft } from '../../../server/domain/draft.ts'

const text = 'Biblioteket arbejder sammen med Bazar Vest og Røde Kors. Bazar Vest er ny.'

const open = { certainty: 'suggested', decision: 'open' } as const

/** Two mentions of a new actor, one of a registered one, and what ties them to the library. */
export const smallDraft: Draft = {
  id: 'kladde',
  revision: 1,
  createdAt: '2026-11-01T10:00:00Z',
  changedAt: '2026-11-01T10:00:00Z',
  goneAt: '2026-12-01T10:00:00Z',
  file: { name: 'interview.docx', format: 'docx' },
  series: 'Partnerskaber',
  interviewees: [{ name: 'Anna Bak' }],
  text,
  introduction: '',
  language: 'da',
  verbatim: true,
  consent: 'role-only',
  answers: [
    { position: 0, question: 'Indledning', text },
    { position: 1, label: '1', question: 'Hvad mangler?', text: '' },
  ],
  things: [
    {
      ...{ key: 'bazar', type: 'Actor', name: 'Bazar Vest', kind: 'business', kindGuessed: true },
      ...{ named: true, certainty: 'suggested' },
      similar: [{ type: 'Actor', id: 'bazar-nord', name: 'Bazar Nord' }],
    },
  ],
  mentions: [
    { id: 'm1', answer: 0, start: 32, end: 42, of: { key: 'bazar' }, others: [], ...open },
    {
      ...{ id: 'm2', answer: 0, start: 46, end: 55, of: { type: 'Actor', id: 'rode-kors' } },
      ...{ others: [], ...open },
    },
    { id: 'm3', answer: 0, start: 57, end: 67, of: { key: 'bazar' }, others: [], ...open },
  ],
  partnerships: [
    {
      ...{ id: 'p1', answer: 0, start: 12, end: 27, name: 'Bibliotek og Bazar Vest' },
      ...{ tie: 'COLLABORATION', agreement: 'not-stated', ...open },
      parties: [{ of: { type: 'Actor', id: 'bibliotek' } }, { of: { key: 'bazar' } }],
    },
  ],
  reorganisations: [],
  same: [],
}

const actor = (id: string, name: string): NetworkAnswer['actors'][number] => ({
  ...{ id, name, kind: 'ngo', named: true, certainty: 'stated' },
  ...{ belongsTo: [], exampleOf: [], coverage: 'not-asked' },
})

const none = { actors: 0, groups: 0, formal: 0, collaborations: 0, general: 0 }

/** What is registered where the draft is laid in. */
export const registeredNetwork: NetworkAnswer = {
  revision: 1,
  totals: none,
  shown: none,
  actors: [
    actor('bibliotek', 'Biblioteket'),
    actor('rode-kors', 'Røde Kors'),
    actor('bazar-nord', 'Bazar Nord'),
  ],
  partnerships: [],
  units: [],
  activities: [],
  reorganisations: [],
}

/** The draft after a change, where no question is registered. */
export const changedBy = (draft: Draft, change: DraftChange) => amendedDraft(draft, change, [])
