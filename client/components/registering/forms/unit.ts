/** A new unit, and what it is part of. */
import { unitKinds, type UnitKind } from '../../../../server/model/words.ts'
import type { NewUnit } from '../../../../server/contract/registering.ts'
import { api } from '../../../api.ts'
import type { Messages } from '../../../locales/messages.ts'
import { textIn, type Basis, type Field, type Form, type Thing, type Values } from '../form.ts'
import { idIn } from './bodies.ts'

function unitOwnFields({ registering, words }: Messages): Field[] {
  const { labels, hints } = registering
  return [
    { sort: 'text', name: 'name', label: labels.name, required: true },
    {
      sort: 'choice',
      name: 'kind',
      label: labels.kind,
      options: unitKinds.map((value) => ({
        value,
        text: value === 'not-stated' ? words.agreements[value] : words.unitKinds[value],
      })),
    },
    { sort: 'pick', of: 'unit', name: 'partOf', label: labels.partOf, hint: hints.partOf },
  ]
}

export function newUnitBody(values: Values, basis: Basis): NewUnit {
  const under = idIn(values, 'partOf')
  return {
    name: textIn(values, 'name'),
    kind: textIn(values, 'kind') as UnitKind,
    partOf: under === undefined ? [] : [{ unit: under, ...basis }],
    ...basis,
  }
}

interface NewThing {
  messages: Messages
  taken: (name: string) => readonly Thing[]
  name?: string
  under?: Thing | undefined
}

export function newUnitForm({ messages, taken, name = '', under }: NewThing): Form {
  const { registering } = messages
  return {
    title: registering.titles.newUnit,
    fields: () => unitOwnFields(messages),
    registered: { name: '', kind: 'not-stated', partOf: under ?? '' },
    typed: { name },
    taken,
    send: (values, basis) => api.registerUnit(newUnitBody(values, basis)),
    done: registering.done.newUnit,
  }
}
