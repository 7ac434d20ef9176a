/** Partnerships and reorganisations that are suggested: what can be put right in them. */
import type { DraftChange } from '../../../../server/contract/draft-changes.ts'
import type { Draft, DraftThing, Subject } from '../../../../server/contract/drafts.ts'
import { isSameName } from '../../../../server/domain/names.ts'
import {
  agreements,
  reorganisationKinds,
  reorganisationStates,
  ties,
  type Agreement,
  type Certainty,
  type MentionableType,
  type ReorganisationKind,
  type ReorganisationState,
  type Tie,
} from '../../../../server/domain/words.ts'
import {
  rowsIn,
  textIn,
  thingIn,
  type Row,
  type Thing,
  type Values,
} from '../../../components/registering/form.ts'
import { draftId, keyIn } from '../../../state/draft-outcome.ts'
import { meantBy, nameOf, type Suggestion } from '../../../state/draft-suggestions.ts'
import { begunCertainty, certaintyField, freeKey, nameFaultsIn, optionsOf } from './amend-forms.ts'
import type { AmendForm, Amended } from './amend-forms.ts'

type Partnership = Extract<Suggestion, { sort: 'partnership' }>
type Reorganisation = Extract<Suggestion, { sort: 'reorganisation' }>

/** A party or a unit as it stands in its field. */
function asPicked(subject: Subject, { draft, names }: Amended): Thing | string {
  const meant = meantBy(subject, draft)
  const name = nameOf(subject, draft, names) ?? ''
  if (!meant) return ''
  return 'thing' in meant
    ? { type: meant.thing.type, id: draftId(meant.thing.key), name }
    : { type: meant.registered.type, id: meant.registered.id, name }
}

/** Words that were typed name a new thing; every other was picked. */
class Subjects {
  readonly added: DraftThing[] = []
  readonly #draft: Draft
  readonly #type: DraftThing['type']

  constructor(draft: Draft, type: DraftThing['type']) {
    this.#draft = draft
    this.#type = type
  }

  of(row: Row, column: string): Subject {
    const picked = thingIn(row, column)
    if (!picked) return this.#new(textIn(row, column))
    const key = keyIn(picked.id)
    return key === undefined ? { type: picked.type as MentionableType, id: picked.id } : { key }
  }

  #new(name: string): Subject {
    const known = [...this.#draft.things, ...this.added].find((thing) =>
      isSameName(thing.name, name),
    )
    if (known) return { key: known.key }
    const key = freeKey({ ...this.#draft, things: [...this.#draft.things, ...this.added] })
    this.added.push({
      ...{ key, name, type: this.#type, kind: 'not-stated', kindGuessed: false },
      ...{ named: true, certainty: 'stated', similar: [] },
    })
    return { key }
  }

  get change(): DraftChange {
    const things = this.added.map(({ kindGuessed: _, similar: __, ...thing }) => thing)
    return things.length > 0 ? { things } : {}
  }
}

const filled = (values: Values, list: string, column: string) =>
  rowsIn(values, list).filter((row) => thingIn(row, column) ?? textIn(row, column))

export function partnershipForm(partnership: Partnership, amended: Amended): AmendForm {
  const { messages, texts, draft } = amended
  const { amend } = texts
  const { id, name, tie, agreement, parties, certainty } = partnership
  return {
    title: amend.title(name),
    begun: {
      ...{ name, tie, agreement, certainty: begunCertainty(certainty) },
      parties: parties.map(({ of, jointly }) => ({
        of: asPicked(of, amended),
        jointly: jointly ? 'yes' : '',
      })),
    },
    fields: () => [
      { sort: 'text', name: 'name', label: amend.name, required: true },
      {
        sort: 'choice',
        name: 'tie',
        label: amend.tie,
        options: optionsOf(ties, messages.words.ties),
      },
      {
        ...{ sort: 'choice', name: 'agreement', label: amend.agreement },
        options: optionsOf(agreements, messages.words.agreements),
      },
      {
        ...{ sort: 'rows', name: 'parties', label: amend.parties, least: 2 },
        ...{ add: amend.addParty, remove: amend.removeParty, line: amend.partyLine },
        columns: [
          { sort: 'pick', of: 'actor', new: true, name: 'of', label: amend.party, required: true },
          { sort: 'switch', name: 'jointly', label: amend.jointly },
        ],
      },
      certaintyField(amended),
    ],
    faults: (values) => ({
      ...nameFaultsIn(values, amended),
      ...(filled(values, 'parties', 'of').length < 2 ? { parties: { words: amend.tooFew } } : {}),
    }),
    change: (values) => {
      const subjects = new Subjects(draft, 'Actor')
      const sides = filled(values, 'parties', 'of').map((row) => ({
        of: subjects.of(row, 'of'),
        ...(textIn(row, 'jointly') === 'yes' && { jointly: true as const }),
      }))
      return {
        ...subjects.change,
        partnerships: [
          {
            ...{ id, name: textIn(values, 'name'), parties: sides, decision: 'accepted' },
            tie: textIn(values, 'tie') as Tie,
            agreement: textIn(values, 'agreement') as Agreement,
            certainty: textIn(values, 'certainty') as Certainty,
          },
        ],
      }
    },
  }
}

export function reorganisationForm(one: Reorganisation, amended: Amended): AmendForm {
  const { messages, texts, draft } = amended
  const { amend } = texts
  const { words } = messages
  const { id, name, kind, state, units, certainty } = one
  return {
    title: amend.title(name),
    begun: {
      ...{ name, kind, state, certainty: begunCertainty(certainty) },
      units: units.map((of) => ({ of: asPicked(of, amended) })),
    },
    fields: () => [
      { sort: 'text', name: 'name', label: amend.name, required: true },
      {
        ...{ sort: 'choice', name: 'kind', label: amend.kind },
        options: optionsOf(reorganisationKinds, words.reorganisationKinds),
      },
      {
        ...{ sort: 'choice', name: 'state', label: amend.state },
        options: optionsOf(reorganisationStates, words.reorganisationStates),
      },
      {
        ...{ sort: 'rows', name: 'units', label: amend.units, least: 1 },
        ...{ add: amend.addUnit, remove: amend.removeUnit, line: amend.unitLine },
        columns: [
          { sort: 'pick', of: 'unit', new: true, name: 'of', label: amend.unit, required: true },
        ],
      },
      certaintyField(amended),
    ],
    faults: (values) => ({
      ...nameFaultsIn(values, amended),
      ...(filled(values, 'units', 'of').length === 0 ? { units: { words: amend.missing } } : {}),
    }),
    change: (values) => {
      const subjects = new Subjects(draft, 'Unit')
      return {
        reorganisations: [
          {
            ...{ id, name: textIn(values, 'name'), decision: 'accepted' },
            units: filled(values, 'units', 'of').map((row) => subjects.of(row, 'of')),
            kind: textIn(values, 'kind') as ReorganisationKind,
            state: textIn(values, 'state') as ReorganisationState,
            certainty: textIn(values, 'certainty') as Certainty,
          },
        ],
        ...subjects.change,
      }
    },
  }
}
