/** The card of a partnership, and partnerships as lines of other cards. */
import type { PartnershipCard, PartnershipLine } from '../../contract/cards.ts'
import { byName } from '../../domain/danish-order.ts'
import type { Row, Run } from '../../store/port.ts'
import { answersNamed, readEvidence, readQuotes } from '../interviews/quoting/answers.ts'
import { namedItem, text, values } from './card-values.ts'
import { gatheredBy } from '../row-joins.ts'
import { traits as actorTraits } from '../snapshot/actors.ts'
import { delivery, party, traits } from '../snapshot/partnerships.ts'
import { present } from '../values.ts'

/** Everything about one partnership; undefined when there is none with this id. */
export async function readPartnershipCard(
  run: Run,
  id: string,
): Promise<Omit<PartnershipCard, 'revision' | 'itemRevision'> | undefined> {
  const [partnership] = await readPartnershipLines(run, [id])
  if (partnership === undefined) return undefined
  const [contacts, ofItself, ofActivities, ofParties] = await Promise.all([
    run('partnerships/contacts', { id }),
    answersNamed(run('partnerships/answers', { id })),
    answersNamed(run('partnerships/answers-on-activities', { id })),
    answersNamed(run('partnerships/answers-on-parties', { id })),
  ])
  const first = new Set([...ofItself, ...ofActivities])
  const [names, evidence, quotes] = await Promise.all([
    readActorNames(
      run,
      contacts.map((row) => text(row, 'onBehalfOf')),
    ),
    readEvidence(run, [...first], [id, ...partnership.delivers.map(({ activity }) => activity)]),
    readQuotes(
      run,
      ofParties.filter((answer) => !first.has(answer)),
      partnership.parties.map(({ actor }) => actor),
    ),
  ])
  return {
    partnership,
    contacts: contacts.map((row) => contactOf(row, names)).sort(byName),
    evidence,
    ofParties: quotes,
  }
}

/** Partnerships with the names of their parties and activities, in Danish order. */
export async function readPartnershipLines(
  run: Run,
  ids: readonly string[],
): Promise<PartnershipLine[]> {
  const partnerships = [...ids]
  const [rows, partyRows, deliveryRows] = await Promise.all([
    run('partnerships/partnerships', { partnerships }),
    run('partnerships/parties', { partnerships }),
    run('partnerships/deliveries', { partnerships }),
  ])
  const parties = gatheredBy(partyRows, 'partnership', namedParty)
  const deliveries = gatheredBy(deliveryRows, 'partnership', namedDelivery)
  const lines = rows.flatMap((row): PartnershipLine[] => {
    const thing = values.thing(row)
    if (thing === undefined) return []
    return [
      {
        ...thing,
        ...traits(row, values),
        parties: (parties.get(thing.id) ?? []).sort(byActor),
        delivers: (deliveries.get(thing.id) ?? []).sort(byActivity),
      },
    ]
  })
  return lines.sort(byName)
}

/** The names of actors by their ids. */
export async function readActorNames(
  run: Run,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await run('actors/names', { actors: [...new Set(ids)] })
  return new Map(rows.map(namedItem).map(({ id, name }) => [id, name]))
}

type NamedParty = PartnershipLine['parties'][number]
type NamedDelivery = PartnershipLine['delivers'][number]

function namedParty(row: Row): NamedParty | undefined {
  const own = party(row, values)
  if (own === undefined) return undefined
  const { kind, named: isNamed } = actorTraits(row, values)
  return { ...own, name: text(row, 'name'), kind, named: isNamed }
}

function namedDelivery(row: Row): NamedDelivery | undefined {
  const own = delivery(row, values)
  return own && { ...own, name: text(row, 'name') }
}

function byActor(one: NamedParty, other: NamedParty): number {
  return byName({ id: one.actor, name: one.name }, { id: other.actor, name: other.name })
}

function byActivity(one: NamedDelivery, other: NamedDelivery): number {
  return byName({ id: one.activity, name: one.name }, { id: other.activity, name: other.name })
}

/** The basis is that of being the contact. */
function contactOf(row: Row, names: ReadonlyMap<string, string>) {
  const actor = text(row, 'onBehalfOf')
  return {
    ...namedItem(row),
    ...present({ role: values.text(row, 'role') }),
    ...values.founded(row),
    onBehalfOf: { actor, name: names.get(actor) ?? actor },
  }
}
