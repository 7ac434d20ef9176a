/** Partnerships: their parties, their contact persons and what they deliver. */
import type { Contact, Founded, Partnership, Party } from '../../domain/network.ts'
import { agreements, levels, statuses } from '../../domain/words.ts'
import type { Tie } from '../../domain/words.ts'
import type { Row, Run } from '../../store/port.ts'
import { gatheredBy, sortedBy } from '../row-joins.ts'
import { isText, present } from '../values.ts'
import type { ValueReader } from '../values.ts'

export async function readPartnerships(run: Run, values: ValueReader): Promise<Partnership[]> {
  const [rows, partyRows, contactRows, deliveryRows] = await Promise.all([
    run('network/partnerships'),
    run('network/parties'),
    run('network/contacts'),
    run('network/deliveries'),
  ])
  const parties = gatheredBy(partyRows, 'partnership', (row) => party(row, values))
  const contacts = gatheredBy(contactRows, 'partnership', (row) => contact(row, values))
  const delivered = gatheredBy(deliveryRows, 'partnership', (row) => delivery(row, values))
  const partnerships = rows.flatMap((row): Partnership[] => {
    const thing = values.thing(row)
    if (thing === undefined) return []
    return [
      Object.assign(thing, traits(row, values), {
        parties: sortedBy(
          parties.get(thing.id) ?? [],
          ({ actor }) => actor,
          ({ tie }) => tie,
        ),
        contacts: sortedBy(
          contacts.get(thing.id) ?? [],
          ({ person }) => person,
          ({ onBehalfOf }) => onBehalfOf,
        ),
        delivers: sortedBy(delivered.get(thing.id) ?? [], ({ activity }) => activity),
      }),
    ]
  })
  return sortedBy(partnerships, ({ id }) => id)
}

type Traits = Omit<
  Partnership,
  'id' | 'name' | 'interpreted' | 'certainty' | 'source' | 'parties' | 'contacts' | 'delivers'
>

/** The day a partnership ended on says nothing while it is not ended. */
export function traits(row: Row, values: ValueReader): Traits {
  const status = values.word(row, 'status', statuses)
  return {
    level: values.word(row, 'level', levels),
    agreement: values.word(row, 'agreement', agreements),
    status,
    named: row['named'] !== false,
    ...present({
      purpose: values.text(row, 'purpose'),
      reference: values.text(row, 'reference'),
      targetGroup: values.text(row, 'targetGroup'),
      start: values.day(row, 'start'),
      end: values.day(row, 'end'),
      endedOn: status === 'ended' ? values.day(row, 'endedOn') : undefined,
    }),
  }
}

export function party(row: Row, values: ValueReader): Party | undefined {
  const { actor } = row
  if (!isText(actor)) return undefined
  const tie: Tie = row['tie'] === 'FORMAL_PARTNERSHIP' ? 'FORMAL_PARTNERSHIP' : 'COLLABORATION'
  const party: Party = values.based({ actor, tie }, row)
  if (row['jointly'] === true) party.jointly = true
  return party
}

function contact(row: Row, values: ValueReader): Contact | undefined {
  const { person, onBehalfOf } = row
  if (!isText(person)) return undefined
  if (isText(onBehalfOf)) return values.based({ person, onBehalfOf }, row)
  values.note('a contact person who acts on nobody’s behalf is left out')
  return undefined
}

export function delivery(
  row: Row,
  values: ValueReader,
): ({ activity: string } & Founded) | undefined {
  const activity = row['activity']
  return isText(activity) ? values.based({ activity }, row) : undefined
}
