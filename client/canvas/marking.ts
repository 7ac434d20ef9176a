/** Marks what is drawn by classes of style: chosen, pointed at, faint beside what is lit, and exposed. */
import type { Core } from 'cytoscape'
import type { ShownDrawing } from '../state/shown-drawing.ts'
import type { Selection } from '../../server/domain/picture-question.ts'
import type { ExposureMarks, LitEvidence } from '../state/exposure-marks.ts'
import { exposureStyles, litByEvidence, stylesOf } from './exposed.ts'
import { litAround, litBy, onPath, type Lit } from './lit.ts'

export interface Lighting {
  selected: Selection | undefined
  /** The id of what the pointer is over. */
  pointed: string | undefined
  evidence: LitEvidence | undefined
}

/** What the pointer is over is lit before the evidence of a reason, and that before what is selected. */
export function markOn(cy: Core, drawing: ShownDrawing, { selected, pointed, evidence }: Lighting) {
  const chosen = selected && litBy(drawing, selected)
  const around = pointed === undefined ? undefined : litAround(drawing, new Set([pointed]))
  const bright =
    around?.near ??
    (evidence && seenOf(litByEvidence(drawing, evidence))) ??
    chosen?.near ??
    onPath(drawing)
  const showcase = new Set(
    [...drawing.things, ...drawing.lines].filter((one) => one.dimmed).map(({ id }) => id),
  )
  cy.batch(() => {
    for (const element of cy.elements()) {
      const id = element.id()
      element.toggleClass('faint', bright ? !bright.has(id) : showcase.has(id))
      element.toggleClass('chosen', chosen !== undefined && isChosen(id, chosen, drawing))
      element.toggleClass('pointed', id === pointed)
    }
  })
}

/** What is lit, unless none of it is drawn: then nothing else need fade. */
const seenOf = (lit: ReadonlySet<string>) => (lit.size > 0 ? lit : undefined)

/** The lines of a chosen thing are marked with it. */
function isChosen(id: string, { chosen, near }: Lit, drawing: ShownDrawing): boolean {
  if (chosen.has(id)) return true
  const line = near.has(id) && drawing.lines.find((one) => one.id === id)
  return line ? chosen.has(line.from) || chosen.has(line.to) : false
}

interface Exposed {
  /** The drawing without what is gone. */
  left: ShownDrawing
  marks: ExposureMarks
}

/** Marks what a reorganisation exposes; what was marked by another is no longer. */
export function exposeOn(cy: Core, drawing: ShownDrawing, { left, marks }: Exposed) {
  const styles = stylesOf(drawing, left, marks)
  cy.batch(() => {
    for (const element of cy.elements()) {
      const own = styles.get(element.id())
      for (const name of exposureStyles) element.toggleClass(name, own?.includes(name) ?? false)
    }
  })
}
