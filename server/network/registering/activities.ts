/** What a partnership delivers: registered activities, and new ones that are called by their name. */
import type { z } from 'zod'
import type { newPartnership } from '../../contract/registering.ts'
import type { FieldError } from '../../problems/problems.ts'
import { foldedText } from '../../domain/fold.ts'
import type { GraphNode, GraphRelationship, RecordReference } from '../../domain/graph.ts'
import { isSameName } from '../../domain/names.ts'
import { idMadeOf } from './ids.ts'

export type DeliveryBody = z.output<typeof newPartnership>['delivers'][number]

/** An activity that is registered. */
export interface NamedActivity {
  id: string
  name: string
}

/** The registered activity that an entry means: the one of its id, or the one of its name. */
function meant(delivery: DeliveryBody, activities: readonly NamedActivity[]) {
  if ('activity' in delivery) return activities.find(({ id }) => id === delivery.activity)
  return activities.find((activity) => isSameName(activity.name, delivery.name))
}

/** The list as relationships, and the activities that are new with it. */
export function deliveryTies(
  from: RecordReference,
  delivers: readonly DeliveryBody[],
  activities: readonly NamedActivity[],
): { ties: GraphRelationship[]; added: GraphNode[] } {
  const taken = new Set(activities.map(({ id }) => id))
  const added: GraphNode[] = []
  const ties = delivers.map((delivery): GraphRelationship => {
    const { certainty, source } = delivery
    const basis = { certainty, ...(source === undefined ? {} : { source }) }
    let id = meant(delivery, activities)?.id
    if (id === undefined) {
      const name = wordsOf(delivery)
      id = idMadeOf(name, taken)
      taken.add(id)
      added.push({ labels: ['Activity'], properties: { id, name, ...basis } })
    }
    return { type: 'DELIVERS', from, to: { type: 'Activity', id }, properties: basis }
  })
  return { ties, added }
}

/** What is wrong with the list. */
export function faultsOfDeliveries(
  delivers: readonly DeliveryBody[],
  activities: readonly NamedActivity[],
): FieldError[] {
  const ids = delivers.map(
    (each) => meant(each, activities)?.id ?? `new ${foldedText(wordsOf(each))}`,
  )
  return delivers.flatMap((delivery, index) => {
    const found = wordsOf(delivery)
    const byId = 'activity' in delivery
    const field = `delivers.${String(index)}.${byId ? 'activity' : 'name'}`
    if (byId && meant(delivery, activities) === undefined) {
      return [{ field, expected: 'the id of a registered activity', found }]
    }
    if (ids.indexOf(ids[index] ?? '') === index) return []
    return [{ field, expected: 'each activity once; leave out the second entry', found }]
  })
}

/** The name or the id that an entry was given. */
function wordsOf(delivery: DeliveryBody): string {
  return 'activity' in delivery ? delivery.activity : delivery.name
}
