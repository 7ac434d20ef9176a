/** The new actors, units and activities of a draft, registered as they are one by one. */
import { randomUUID } from 'node:crypto'
import type { DraftThing, Subject } from '../../../contract/drafts.ts'
import { newActor, newUnit } from '../../../contract/registering.ts'
import { nameTaken } from '../../../problems/refusals.ts'
import { foldedText } from '../../../domain/fold.ts'
import type { RecordReference } from '../../../domain/graph.ts'
import { isSameName } from '../../../domain/names.ts'
import type { Item, ReferenceType, UnitKind } from '../../../domain/words.ts'
import type { Run } from '../../../store/port.ts'
import type { Change } from '../../records/change-plan.ts'
import { actorAfter, faultsOfActor, labelsOf } from '../../registering/actors.ts'
import { freeIdBeside } from '../../registering/ids.ts'
import { readActivities } from '../../registering/body-reading.ts'
import { refuseFaults, refuseTaken } from '../../registering/refuse.ts'
import { changesBetween, itemsOf, newThing, type Thing } from '../../registering/thing.ts'
import { unitAfter } from '../../registering/units.ts'
import { confirmedBasis, type Placed } from '../../../domain/draft.ts'

/** Registers things within one act: two of one type and name are one, and no two get the same id. */
export class RegisteredThings {
  readonly changes: Change[] = []
  /** What is new. */
  readonly items: Item[] = []
  /** Of what is new, by type and id. */
  readonly names = new Map<string, string>()
  readonly #run: Run
  readonly #source: string
  readonly #byKey = new Map<string, RecordReference>()
  readonly #byName = new Map<string, RecordReference>()

  /** @param source what the new facts rest on */
  constructor(run: Run, source: string) {
    this.#run = run
    this.#source = source
  }

  /** What a subject leads to, once its thing was registered. */
  referenceOf(subject: Subject): RecordReference {
    if (!('key' in subject)) return subject
    const reference = this.#byKey.get(subject.key)
    if (reference === undefined) throw new Error(`No thing of the draft has the key ${subject.key}`)
    return reference
  }

  /** @throws ApiProblem when it has a fault, or the name of something registered */
  async register({ field, one }: Placed<DraftThing>): Promise<void> {
    this.#byKey.set(one.key, one.is ?? (await this.#registered(field, one)))
  }

  /** An id for something of a type that is registered in the same act. */
  freeId(type: ReferenceType, name: string): Promise<string> {
    const beside = this.items.filter((item) => item.type === type).map(({ id }) => id)
    return freeIdBeside(this.#run, { type, name, beside })
  }

  /** Takes up what is new, with the changes that register it. */
  add(thing: Thing, changes = changesBetween(undefined, thing)): void {
    for (const change of changes) this.changes.push(change)
    for (const item of itemsOf(thing)) {
      const { type, id } = item
      this.items.push(item)
      this.names.set(`${type} ${id}`, String(thing.node.properties['name']))
    }
  }

  async #registered(field: string, thing: DraftThing): Promise<RecordReference> {
    const name = `${thing.type} ${foldedText(thing.name)}`
    const same = this.#byName.get(name)
    if (same !== undefined) return same
    const made = await this.#made(field, thing)
    const reference = { type: thing.type, id: String(made.node.properties['id']) } as const
    this.add(made)
    this.#byName.set(name, reference)
    return reference
  }

  #made(field: string, thing: DraftThing): Promise<Thing> {
    if (thing.type === 'Actor') return this.#actor(field, thing)
    return thing.type === 'Unit' ? this.#unit(field, thing) : this.#activity(field, thing)
  }

  #basis({ certainty }: DraftThing) {
    return { certainty: confirmedBasis(certainty), source: this.#source }
  }

  async #actor(field: string, thing: DraftThing): Promise<Thing> {
    const { name, named, kind = 'not-stated', kindGuessed } = thing
    const body = newActor.parse({ name, named, kind, ...this.#basis(thing) })
    const labels = labelsOf(kind, { named })
    const id = labels[2] === 'Person' ? randomUUID() : await this.freeId('Actor', name)
    const before = newThing(labels, id)
    const { node, ties } = actorAfter(before, body)
    const guessed = kindGuessed && 'kind' in node.properties && kind !== 'not-stated'
    const after = {
      node: guessed ? { ...node, properties: { ...node.properties, interpreted: ['kind'] } } : node,
      ties,
    }
    const faults = faultsOfActor({ before, after }, body, { known: new Map(), today: '' })
    refuseFaults(faults.map((fault) => ({ ...fault, field: `${field}.${fault.field}` })))
    await refuseTaken(this.#run, { before, after }, `${field}.name`)
    return after
  }

  async #unit(field: string, thing: DraftThing): Promise<Thing> {
    const { name, kind, kindGuessed } = thing
    const body = newUnit.parse({
      name,
      ...(kind && { kind: kind as UnitKind }),
      ...this.#basis(thing),
    })
    const before = newThing(['Unit'], await this.freeId('Unit', name))
    const { node, ties } = unitAfter(before, body)
    const guessed = kindGuessed && body.kind !== 'not-stated'
    const after = {
      node: guessed ? { ...node, properties: { ...node.properties, interpreted: ['kind'] } } : node,
      ties,
    }
    await refuseTaken(this.#run, { before, after }, `${field}.name`)
    return after
  }

  async #activity(field: string, thing: DraftThing): Promise<Thing> {
    const { name } = thing
    const existing = (await readActivities(this.#run)).filter((each) => isSameName(each.name, name))
    if (existing.length > 0) {
      throw nameTaken(
        `${field}.name`,
        name,
        existing.map(({ id, name }) => ({ type: 'Activity' as const, id, name })),
      )
    }
    const properties = { id: await this.freeId('Activity', name), name, ...this.#basis(thing) }
    return { node: { labels: ['Activity'], properties }, ties: [] }
  }
}
