/** The card of a partnership, and partnerships as lines of other cards. */
import type { PartnershipCard, PartnershipLine } from '../contract/cards.ts'
import { agreements, levels, statuses } from '../model/words.ts'
import type { Row, Run } from '../store/port.ts'
import { answersNamed, readEvidence, readQuotes } from './answers.ts'
import { byName, founded, foundedThing, given, kindOf, named, oneOf, optionalText, text } from './cells.ts'
import { groupedBy } from './interviewees.ts'

/** Everything about one partnership; undefined when there is none with this id. */
export async function readPartnershipCard(
  run: Run,
  id: string,
): Promise<Omit<PartnershipCard, 'revision'> | undefined> {
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
    readActorNames(run, contacts.map((row) => text(row, 'onBehalfOf'))),
    readEvidence(run, [...first]),
    readQuotes(run, ofParties.filter((answer) => !first.has(answer))),
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
  const [rows, parties, deliveries] = await Promise.all([
    run('partnerships/partnerships', { partnerships }),
    run('partnerships/parties', { partnerships }).then((all) => groupedBy(all, 'partnership')),
    run('partnerships/deliveries', { partnerships }).then((all) => groupedBy(all, 'partnership')),
  ])
  return rows
    .map((row) => {
      const id = text(row, 'id')
      return lineOf(row, parties.get(id) ?? [], deliveries.get(id) ?? [])
    })
    .sort(byName)
}

/** The names of actors by their ids. */
export async function readActorNames(
  run: Run,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await run('actors/names', { actors: [...new Set(ids)] })
  return new Map(rows.map(named).map(({ id, name }) => [id, name]))
}

function lineOf(row: Row, parties: readonly Row[], deliveries: readonly Row[]): PartnershipLine {
  return {
    ...foundedThing(row),
    level: oneOf(levels, row['level'], 'not-stated'),
    agreement: oneOf(agreements, row['agreement'], 'not-stated'),
    status: oneOf(statuses, row['status'], 'not-stated'),
    named: row['named'] !== false,
    ...given({
      purpose: optionalText(row, 'purpose'),
      reference: optionalText(row, 'reference'),
      start: optionalText(row, 'start'),
      end: optionalText(row, 'end'),
      targetGroup: optionalText(row, 'targetGroup'),
    }),
    parties: parties.map(partyOf).sort((one, other) => byName(asNamed(one), asNamed(other))),
    delivers: deliveries
      .map((each) => ({ activity: text(each, 'activity'), name: text(each, 'name'), ...founded(each) }))
      .sort((one, other) => byName({ ...one, id: one.activity }, { ...other, id: other.activity })),
  }
}

function partyOf(row: Row): PartnershipLine['parties'][number] {
  return {
    actor: text(row, 'actor'),
    name: text(row, 'name'),
    kind: kindOf(row),
    named: row['named'] !== false,
    tie: row['tie'] === 'FORMAL_PARTNERSHIP' ? 'FORMAL_PARTNERSHIP' : 'COLLABORATION',
    ...(row['jointly'] === true && { jointly: true }),
    ...founded(row),
  }
}

function asNamed({ actor, name }: { actor: string; name: string }) {
  return { id: actor, name }
}

/** The basis is that of being the contact. */
function contactOf(row: Row, names: ReadonlyMap<string, string>) {
  const actor = text(row, 'onBehalfOf')
  return {
    ...named(row),
    ...given({ role: optionalText(row, 'role') }),
    ...founded(row),
    onBehalfOf: { actor, name: names.get(actor) ?? actor },
  }
}
