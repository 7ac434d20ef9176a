/** The partnerships and reorganisations that were accepted, registered as they are one by one. */
import type { Draft, Subject } from '../../../contract/drafts.ts'
import { newPartnership } from '../../../contract/registering.ts'
import { invalidParameters } from '../../../problems/problems.ts'
import { foldedText } from '../../../domain/fold.ts'
import type { RecordReference } from '../../../domain/graph.ts'
import type { Run } from '../../../store/port.ts'
import { referenceText } from '../../records/records.ts'
import { readKnown } from '../../registering/known.ts'
import { faultsOfPartnership, partnershipAfter } from '../../registering/partnerships.ts'
import { refuseFaults, refuseTaken } from '../../registering/refuse.ts'
import { newThing, spokenOf } from '../../registering/thing.ts'
import { affecting, nodeOf, refuseTakenName } from '../../reorganisations/stored.ts'
import { confirmedBasis, type Placed } from '../../../domain/draft.ts'
import type { RegisteredThings } from './registered-things.ts'

/** What the words of an answer tell of, beside the things they name. */
export interface ToldOf {
  answer: number
  start: number
  end: number
  to: RecordReference
}

interface Registering {
  run: Run
  things: RegisteredThings
  /** What the new facts rest on. */
  source: string
}

/**
 * Registers partnerships; two of one name between the same parties are one that is told of twice.
 * @throws ApiProblem when one has a fault, or the name of another
 */
export async function registerPartnerships(
  list: readonly Placed<Draft['partnerships'][number]>[],
  registering: Registering,
): Promise<ToldOf[]> {
  const made = new Map<string, { to: RecordReference; parties: string }>()
  const told: ToldOf[] = []
  for (const placed of list) {
    const { field, one } = placed
    const name = foldedText(one.name)
    const parties = partiesText(one, registering)
    const same = made.get(name)
    if (same !== undefined && same.parties !== parties) {
      const expected = 'a name that no other partnership of the draft has'
      throw invalidParameters([{ field: `${field}.name`, expected, found: one.name }])
    }
    const to = same?.to ?? (await registerPartnership(placed, registering))
    made.set(name, { to, parties })
    told.push({ answer: one.answer, start: one.start, end: one.end, to })
  }
  return told
}

function partiesText({ tie, parties }: Draft['partnerships'][number], { things }: Registering) {
  const ids = parties.map(({ of }) => things.referenceOf(of).id).sort()
  return JSON.stringify([tie, ids])
}

async function registerPartnership(
  { field, one }: Placed<Draft['partnerships'][number]>,
  { run, things, source }: Registering,
): Promise<RecordReference> {
  const basis = { certainty: confirmedBasis(one.certainty), source }
  const body = newPartnership.parse({
    name: one.name,
    agreement: one.agreement,
    parties: one.parties.map(({ of, jointly }) => ({
      ...{ actor: things.referenceOf(of).id, tie: one.tie },
      ...(jointly && { jointly }),
      ...basis,
    })),
    ...basis,
  })
  const { node } = newThing(['Partnership'], await things.freeId('Partnership', one.name))
  const before = { node: { ...node, properties: { ...node.properties, named: true } }, ties: [] }
  const { after } = partnershipAfter(before, body, [])
  const known = new Map([...(await readKnown(run, spokenOf(after))), ...things.names])
  const faults = faultsOfPartnership(after, body, { known, activities: [] })
  refuseFaults(
    faults.map((fault) => ({
      ...fault,
      field: `${field}.${fault.field.replace(/\.actor$/, '.of')}`,
    })),
  )
  await refuseTaken(run, { before, after }, `${field}.name`)
  things.add(after)
  return { type: 'Partnership', id: String(node.properties['id']) }
}

/**
 * Registers reorganisations; two of one name are one that is told of twice.
 * @throws ApiProblem when one has the name of another
 */
export async function registerReorganisations(
  list: readonly Placed<Draft['reorganisations'][number]>[],
  registering: Registering,
): Promise<ToldOf[]> {
  const groups = new Map<string, Placed<Draft['reorganisations'][number]>[]>()
  for (const placed of list) {
    const name = foldedText(placed.one.name)
    groups.set(name, [...(groups.get(name) ?? []), placed])
  }
  const told: ToldOf[] = []
  for (const group of groups.values()) {
    const units = group.flatMap(({ one }) => one.units)
    const [first] = group
    if (first === undefined) continue
    const to = await registerReorganisation(first, units, registering)
    for (const { one } of group) {
      const { answer, start, end } = one
      told.push({ answer, start, end, to })
    }
  }
  return told
}

async function registerReorganisation(
  { field, one }: Placed<Draft['reorganisations'][number]>,
  units: readonly Subject[],
  { run, things, source }: Registering,
): Promise<RecordReference> {
  const { name, kind, state } = one
  await refuseTakenName(run, 'recorded', { name, field: `${field}.name` })
  const id = await things.freeId('Reorganisation', name)
  const basis = { certainty: confirmedBasis(one.certainty), source }
  const affected = new Map(
    units.map((unit) => {
      const reference = things.referenceOf(unit)
      return [referenceText(reference), reference]
    }),
  )
  things.add({
    node: nodeOf('recorded', { id, name, kind, state, ...basis }),
    ties: [...affected.values()].map((unit) => affecting(id, unit.id, basis)),
  })
  return { type: 'Reorganisation', id }
}
