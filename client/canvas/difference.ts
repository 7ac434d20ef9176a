/** What differs between two drawings, and only that applied to the canvas. */
import type { Core, ElementDefinition } from 'cytoscape'
import type { ShownDrawing } from '../state/shown-drawing.ts'
import type { Place } from '../layout/plan-of.ts'

/** What is on the canvas, by id, written so that it can be compared. */
export type Applied = Map<string, string>

interface Change {
  before: Applied
  elements: readonly ElementDefinition[]
  places: ReadonlyMap<string, Place>
}

/** Adds, moves, changes and removes elements in one batch; returns what is there now and what is new. */
export function applyDifference(cy: Core, { before, elements, places }: Change) {
  const now: Applied = new Map(elements.map((element) => [idOf(element), written(element)]))
  const added = elements.filter((element) => !before.has(idOf(element)))
  cy.batch(() => {
    cy.add(added.map((element) => withPlace(element, places)))
    for (const element of elements) {
      const known = before.get(idOf(element))
      if (known !== undefined && known !== now.get(idOf(element))) change(cy, element)
    }
    // What stays has been moved out of a container by now, so nothing goes with one that is removed.
    for (const id of before.keys()) if (!now.has(id)) cy.getElementById(id).remove()
  })
  return { now, added: new Set(added.map(idOf)) }
}

const idOf = ({ data }: ElementDefinition) => String(data.id)

const written = ({ data, classes }: ElementDefinition) =>
  `${JSON.stringify(data)} ${[classes ?? []].flat().join(' ')}`

function change(cy: Core, { data, classes }: ElementDefinition) {
  const element = cy.getElementById(String(data.id))
  const parent = 'parent' in data && typeof data.parent === 'string' ? data.parent : null
  const now: unknown = element.data('parent')
  if (element.isNode() && (now ?? null) !== parent) element.move({ parent })
  cy.getElementById(String(data.id))
    .data(data)
    .classes(classes ?? [])
}

function withPlace(element: ElementDefinition, places: Change['places']): ElementDefinition {
  const [x, y] = places.get(idOf(element)) ?? [0, 0]
  return element.group === 'nodes' ? { ...element, position: { x, y } } : element
}

/** The last of the groups opened in a drawing that stood folded, or not at all, in the one before. */
export function openedSince(
  before: ShownDrawing | undefined,
  { things }: ShownDrawing,
): string | undefined {
  const isOpened = ({ sort }: { sort: string }) => sort === 'opened'
  const known = new Set(before?.things.filter(isOpened).map(({ id }) => id))
  return things.filter((thing) => isOpened(thing) && !known.has(thing.id)).at(-1)?.id
}
