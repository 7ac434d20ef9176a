/** A partnership: its parties and what it delivers, and when it is new what is agreed too. */
import { ties, type Agreement, type Status, type Tie } from '../../../../server/domain/words.ts'
import type { PartnershipCard } from '../../../../server/contract/cards.ts'
import type { NewPartnership, PartnershipChange } from '../../../../server/contract/registering.ts'
import { api } from '../../../api.ts'
import type { Messages } from '../../../locales/messages.ts'
import { emptyRow, rowsIn, textIn } from '../form.ts'
import type { Basis, Field, Form, LeafField, Row, Thing, Values } from '../form.ts'
import { agreementFields, changeOf, endedOnIn, noAgreement } from './agreement.ts'
import { basisOf, dayIn, given, idIn, keptBasis, wordsIn } from './bodies.ts'

type Partnership = PartnershipCard['partnership']

/** Most ties are collaborations until something formal is known. */
const partyColumns = ({ registering: { labels }, words }: Messages): LeafField[] => [
  { sort: 'pick', of: 'actor', name: 'actor', label: labels.party, required: true },
  {
    sort: 'choice',
    name: 'tie',
    label: labels.tie,
    options: ties.toReversed().map((value) => ({ value, text: words.ties[value] })),
  },
  { sort: 'switch', name: 'jointly', label: labels.jointly },
]

/** Who takes part, and what it delivers. */
function ownFields(messages: Messages): Field[] {
  const { labels, rows, hints } = messages.registering
  return [
    { sort: 'text', name: 'name', label: labels.name, required: true },
    {
      sort: 'rows',
      name: 'parties',
      label: labels.parties,
      hint: hints.parties,
      least: 2,
      add: rows.addParty,
      line: rows.party,
      remove: rows.removeParty,
      columns: partyColumns(messages),
    },
    {
      sort: 'rows',
      name: 'delivers',
      label: labels.activities,
      hint: hints.activities,
      add: rows.addActivity,
      line: rows.activity,
      remove: rows.removeActivity,
      columns: [
        {
          sort: 'pick',
          of: 'activity',
          new: true,
          name: 'activity',
          label: labels.activity,
          required: true,
        },
      ],
    },
  ]
}

/** The basis of each entry: of one that stands as it was, its own. */
type BasisOf = (row: Row) => Basis

function partiesIn(values: Values, basisFor: BasisOf) {
  return rowsIn(values, 'parties').map((row) => ({
    actor: idIn(row, 'actor') ?? '',
    tie: textIn(row, 'tie') as Tie,
    ...(textIn(row, 'jointly') === 'yes' && { jointly: true as const }),
    ...basisFor(row),
  }))
}

/** An activity that was picked is registered already; words that were typed name a new one. */
function deliveriesIn(values: Values, basisFor: BasisOf) {
  return rowsIn(values, 'delivers').map((row) => {
    const activity = idIn(row, 'activity')
    const basis = basisFor(row)
    return activity === undefined
      ? { name: textIn(row, 'activity'), ...basis }
      : { activity, ...basis }
  })
}

export function newPartnershipBody(values: Values, basis: Basis): NewPartnership {
  return {
    name: textIn(values, 'name'),
    parties: partiesIn(values, () => basis),
    delivers: deliveriesIn(values, () => basis),
    agreement: textIn(values, 'agreement') as Agreement,
    status: textIn(values, 'status') as Status,
    ...given('start', dayIn(values, 'start')),
    ...given('end', dayIn(values, 'end')),
    ...given('endedOn', endedOnIn(values)),
    ...given('reference', wordsIn(values, 'reference')),
    ...basis,
  }
}

interface NewThing {
  messages: Messages
  taken: (name: string) => readonly Thing[]
  party?: Thing | undefined
}

export function newPartnershipForm({ messages, taken, party }: NewThing): Form {
  const { registering } = messages
  const empty = emptyRow(partyColumns(messages))
  const first = party ? { ...empty, actor: party } : empty
  return {
    title: registering.titles.newPartnership,
    fields: (values) => [...ownFields(messages), ...agreementFields(values, messages)],
    registered: { name: '', parties: [first, empty], delivers: [], ...noAgreement },
    taken,
    send: (values, basis) => api.registerPartnership(newPartnershipBody(values, basis)),
    done: registering.done.newPartnership,
  }
}

function registeredOf({ name, purpose, targetGroup, parties, delivers }: Partnership): Values {
  return {
    ...{ name, purpose: purpose ?? '', targetGroup: targetGroup ?? '' },
    parties: parties.map((party) => ({
      actor: { type: 'Actor', id: party.actor, name: party.name },
      tie: party.tie,
      jointly: party.jointly ? 'yes' : '',
      ...keptBasis(party),
    })),
    delivers: delivers.map((delivered) => ({
      activity: { type: 'Activity', id: delivered.activity, name: delivered.name },
      ...keptBasis(delivered),
    })),
  }
}

/** Lists are sent when a line of them differs; properties when they do. */
export function partnershipBody(
  partnership: Partnership,
  { values, registered, basis }: { values: Values; registered: Values; basis: Basis },
): PartnershipChange {
  const basisIn = (list: string) => (row: Row) => basisOf(row, rowsIn(registered, list), basis)
  const isSame = (list: string) => values[list] === registered[list]
  const own = { purpose: wordsIn(values, 'purpose'), targetGroup: wordsIn(values, 'targetGroup') }
  const change: PartnershipChange = {
    ...(textIn(values, 'name') === partnership.name ? {} : { name: textIn(values, 'name') }),
    ...(own.purpose === partnership.purpose ? {} : { purpose: own.purpose ?? null }),
    ...(own.targetGroup === partnership.targetGroup
      ? {}
      : { targetGroup: own.targetGroup ?? null }),
  }
  return {
    ...changeOf(partnership, change, basis),
    ...(isSame('parties') ? {} : { parties: partiesIn(values, basisIn('parties')) }),
    ...(isSame('delivers') ? {} : { delivers: deliveriesIn(values, basisIn('delivers')) }),
  }
}

/** What a partnership is, who takes part and what it delivers; what is agreed has a form of its own. */
export function partnershipForm(
  { partnership, itemRevision }: PartnershipCard,
  messages: Messages,
): Form {
  const { registering } = messages
  const { labels } = registering
  const registered = registeredOf(partnership)
  return {
    title: registering.titles.edit(partnership.name),
    fields: () => [
      ...ownFields(messages),
      { sort: 'text', name: 'purpose', label: labels.purpose },
      { sort: 'text', name: 'targetGroup', label: labels.targetGroup },
    ],
    registered,
    send: (values, basis) =>
      api.changePartnership({
        id: partnership.id,
        revision: itemRevision,
        body: partnershipBody(partnership, { values, registered, basis }),
      }),
    done: registering.done.partnership,
  }
}
