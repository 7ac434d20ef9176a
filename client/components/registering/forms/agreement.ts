/** What is agreed in a partnership, and that it has ended. */
import { agreements, levels, statuses, type Status } from '../../../../server/domain/words.ts'
import type { Agreement, Level } from '../../../../server/domain/words.ts'
import type { PartnershipCard } from '../../../../server/contract/cards.ts'
import type { PartnershipChange } from '../../../../server/contract/registering.ts'
import { api } from '../../../api.ts'
import type { Messages } from '../../../locales/messages.ts'
import { textIn, type Basis, type Field, type Form, type Values } from '../form.ts'
import { dayIn, wordsIn } from './bodies.ts'
import { foundedAnew } from './founded-anew.ts'

type Partnership = PartnershipCard['partnership']

const says = [
  ...['name', 'purpose', 'level', 'agreement', 'reference', 'status', 'targetGroup'],
  ...['start', 'end'],
] as (keyof Partnership)[]

/** A change of a partnership's own properties, with what it does to the basis of the partnership. */
export function changeOf(
  partnership: Partnership,
  change: PartnershipChange,
  basis: Basis,
): PartnershipChange {
  const changed = Object.keys(change)
  const others = says.filter((name) => {
    const value = partnership[name]
    return value !== undefined && value !== 'not-stated' && !changed.includes(name)
  })
  return { ...change, ...foundedAnew(partnership, { changed, others, basis }) }
}

/** The fields of an agreement, for a new partnership and one that is registered. */
export function agreementFields({ registering, words }: Messages): Field[] {
  const { labels } = registering
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
  ]
}

export const noAgreement: Values = {
  agreement: 'not-stated',
  start: '',
  end: '',
  reference: '',
  status: 'not-stated',
}

/** What differs from what is registered; an empty field removes what stood there. */
export function agreementBody(
  partnership: Partnership,
  values: Values,
  basis: Basis,
): PartnershipChange {
  const typed = {
    agreement: textIn(values, 'agreement') as Agreement,
    status: textIn(values, 'status') as Status,
    level: textIn(values, 'level') as Level,
    start: dayIn(values, 'start') ?? null,
    end: dayIn(values, 'end') ?? null,
    reference: wordsIn(values, 'reference') ?? null,
  }
  const change = Object.fromEntries(
    Object.entries(typed).filter(
      ([name, value]) => value !== (partnership[name as keyof typeof typed] ?? null),
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
  const levelField: Field = {
    sort: 'choice',
    name: 'level',
    label: registering.labels.level,
    options: levels.map((value) => ({ value, text: words.levels[value] })),
  }
  return {
    title: registering.titles.agreement(name),
    fields: () => [...agreementFields(messages), levelField],
    registered: {
      ...{ agreement, status, level, reference },
      start: start ?? '',
      end: end ?? '',
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

/** That a partnership has ended, and on what day it is no more. */
export function endForm({ partnership, itemRevision }: PartnershipCard, messages: Messages): Form {
  const { registering } = messages
  const { id, name, end } = partnership
  return {
    title: registering.titles.end(name),
    note: registering.notes.end,
    fields: () => [{ sort: 'day', name: 'end', label: registering.labels.ended, required: true }],
    registered: { end: end ?? '' },
    send: (values, basis) => {
      const change: PartnershipChange = { status: 'ended', end: dayIn(values, 'end') ?? null }
      return api.changePartnership({
        id,
        revision: itemRevision,
        body: changeOf(partnership, change, basis),
      })
    },
    done: registering.done.end,
  }
}
