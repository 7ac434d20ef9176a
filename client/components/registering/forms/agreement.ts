/** What is agreed in a partnership, and that it is ended. */
import { lastDayOf } from '../../../../server/domain/in-force.ts'
import { agreements, levels, statuses, type Status } from '../../../../server/domain/words.ts'
import type { Agreement, Level } from '../../../../server/domain/words.ts'
import type { PartnershipCard } from '../../../../server/contract/cards.ts'
import type { PartnershipChange } from '../../../../server/contract/registering.ts'
import { api } from '../../../api.ts'
import type { Messages } from '../../../locales/messages.ts'
import { textIn, type Basis, type Field, type Form, type Values } from '../form.ts'
import { dayAfterLastIn, dayIn, wordsIn } from './bodies.ts'
import { foundedAnew } from './founded-anew.ts'

type Partnership = PartnershipCard['partnership']

const says = [
  ...['name', 'purpose', 'level', 'agreement', 'reference', 'status', 'targetGroup'],
  ...['start', 'end', 'endedOn'],
] as (keyof Partnership)[]

/** A change of a partnership's own properties, with what it does to the basis of the partnership. */
export function changeOf(
  partnership: Partnership,
  change: PartnershipChange,
  basis: Basis,
): PartnershipChange {
  const changed = Object.keys(change) as (keyof PartnershipChange)[]
  const emptied = changed.filter((name) => change[name] === null)
  const others = says.filter((name) => {
    const value = partnership[name]
    return value !== undefined && value !== 'not-stated' && !changed.some((one) => one === name)
  })
  return { ...change, ...foundedAnew(partnership, { changed, emptied, others, basis }) }
}

/** The fields of an agreement, for a new partnership and one that is registered; one that is ended has a last day. */
export function agreementFields(values: Values, { registering, words }: Messages): Field[] {
  const { labels } = registering
  const lastDay: Field = { sort: 'day', name: 'endedOn', label: labels.partnershipLastDay }
  return [
    {
      sort: 'choice',
      name: 'agreement',
      label: labels.agreement,
      options: agreements.map((value) => ({ value, text: words.agreements[value] })),
    },
    { sort: 'day', name: 'start', label: labels.start },
    { sort: 'day', name: 'end', label: labels.end, after: 'start' },
    { sort: 'text', name: 'reference', label: labels.reference },
    {
      sort: 'choice',
      name: 'status',
      label: labels.status,
      options: statuses.map((value) => ({ value, text: words.statuses[value] })),
    },
    ...(textIn(values, 'status') === 'ended' ? [lastDay] : []),
  ]
}

export const noAgreement: Values = {
  agreement: 'not-stated',
  start: '',
  end: '',
  reference: '',
  status: 'not-stated',
  endedOn: '',
}

/** The first day on which a partnership is no more, of one that is said to be ended. */
export const endedOnIn = (values: Values) =>
  textIn(values, 'status') === 'ended' ? dayAfterLastIn(values, 'endedOn') : undefined

/** What differs from what is registered; an empty field removes what stood there. */
export function agreementBody(
  partnership: Partnership,
  values: Values,
  basis: Basis,
): PartnershipChange {
  const end = dayIn(values, 'end') ?? null
  const typed = {
    agreement: textIn(values, 'agreement') as Agreement,
    status: textIn(values, 'status') as Status,
    level: textIn(values, 'level') as Level,
    start: dayIn(values, 'start') ?? null,
    end,
    endedOn: endedOnIn(values) ?? null,
    reference: wordsIn(values, 'reference') ?? null,
  }
  // Of one that is ended without a day of its own, the end of the agreement stands for it.
  const registered = partnership.status === 'ended' ? { endedOn: end, ...partnership } : partnership
  const change = Object.fromEntries(
    Object.entries(typed).filter(
      ([name, value]) => value !== (registered[name as keyof typeof typed] ?? null),
    ),
  ) as PartnershipChange
  return changeOf(partnership, change, basis)
}

export function agreementForm(
  { partnership, itemRevision }: PartnershipCard,
  messages: Messages,
): Form {
  const { registering, words } = messages
  const { id, name, agreement, status, level, start, end, reference = '' } = partnership
  const lastDay = lastDayOf(partnership)
  const levelField: Field = {
    sort: 'choice',
    name: 'level',
    label: registering.labels.level,
    options: levels.map((value) => ({ value, text: words.levels[value] })),
  }
  return {
    title: registering.titles.agreement(name),
    fields: (values) => [...agreementFields(values, messages), levelField],
    registered: {
      ...{ agreement, status, level, reference },
      start: start ?? '',
      end: end ?? '',
      endedOn: lastDay ?? '',
    },
    send: (values, basis) =>
      api.changePartnership({
        id,
        revision: itemRevision,
        body: agreementBody(partnership, values, basis),
      }),
    done: registering.done.agreement,
  }
}

/** That a partnership is no more from the day after its last; its agreement stays as it is. */
export const endBody = (partnership: Partnership, values: Values, basis: Basis) =>
  changeOf(
    partnership,
    { status: 'ended', endedOn: dayAfterLastIn(values, 'endedOn') ?? null },
    basis,
  )

/** That a partnership ends, and its last day. */
export function endForm({ partnership, itemRevision }: PartnershipCard, messages: Messages): Form {
  const { registering } = messages
  const { id, name } = partnership
  return {
    title: registering.titles.end(name),
    note: registering.notes.end,
    fields: () => [
      { sort: 'day', name: 'endedOn', label: registering.labels.lastDay, required: true },
    ],
    registered: { endedOn: '' },
    send: (values, basis) =>
      api.changePartnership({
        id,
        revision: itemRevision,
        body: endBody(partnership, values, basis),
      }),
    done: registering.done.end,
  }
}
