/** What a reorganisation marks in the picture, from the answer that says what it exposes. */
import type { EvidencedSignal } from '../../server/contract/evidence.ts'
import type { ExposureAnswer } from '../../server/contract/exposure.ts'
import type { NetworkAnswer } from '../../server/contract/network.ts'
import { administrationOn, unitsOf, withUnitsAbove } from '../../server/domain/units.ts'
import { exposureClasses, type ExposureClass } from '../../server/domain/words.ts'
import type { Phase, ReorganisationView } from '../view/view.ts'

/** What a reason rests on, by ids. */
export interface LitEvidence {
  actors: ReadonlySet<string>
  partnerships: ReadonlySet<string>
}

export interface ExposureMarks {
  phase: Phase
  /** By counted partnership. */
  classes: ReadonlyMap<string, ExposureClass>
  /** By actor inside, the name of the affected unit; undefined for an actor that the scenario moves. */
  inside: ReadonlyMap<string, string | undefined>
  /** Actors that lose their last registered partnership in the worst case. */
  isolated: ReadonlySet<string>
  /** Present while a finding or one of its reasons is lit. */
  lit?: LitEvidence
}

/** Of a network that nothing is known to happen to. */
export const unmarked: ExposureMarks = {
  phase: 'before',
  classes: new Map(),
  inside: new Map(),
  isolated: new Set(),
}

/** Linear in the partnerships counted. */
export function exposureMarks(
  answer: ExposureAnswer,
  network: NetworkAnswer,
  { phase, reason }: Pick<ReorganisationView, 'phase' | 'reason'>,
): ExposureMarks {
  const classes = new Map(
    exposureClasses.flatMap((of) => answer.classes[of].map((id) => [id, of] as const)),
  )
  return {
    phase,
    classes,
    inside: insideIn(answer, network),
    isolated: new Set(answer.worst.isolated),
    ...(reason && { lit: litBy(reason, { answer, network, classes }) }),
  }
}

export const isAtRisk = (of: ExposureClass | undefined): boolean =>
  of === 'direct' || of === 'indirect'

/** The most exposed class among partnerships and how many are in it; undefined when none of them counts. */
export function mostExposed(
  partnerships: readonly string[],
  classes: ExposureMarks['classes'],
): { class: ExposureClass; count: number } | undefined {
  for (const of of exposureClasses) {
    const count = partnerships.filter((id) => classes.get(id) === of).length
    if (count > 0) return { class: of, count }
  }
  return undefined
}

function insideIn(answer: ExposureAnswer, network: NetworkAnswer): ExposureMarks['inside'] {
  const affected = new Set(answer.units)
  const inside = new Set(answer.actorsInside)
  const administration = administrationOn(network.units, answer.readOn)
  const actors = network.actors.filter(({ id }) => inside.has(id))
  return new Map(
    actors.map((actor) => {
      const above = withUnitsAbove(administration, unitsOf(actor, answer.readOn))
      const unit = [...above].find((id) => affected.has(id))
      return [actor.id, unit && administration.units.get(unit)?.name]
    }),
  )
}

interface Around {
  answer: ExposureAnswer
  network: NetworkAnswer
  classes: ExposureMarks['classes']
}

/** A finding alone lights its parties; one of its reasons lights what that rests on too. */
function litBy(
  { partnership, signal }: NonNullable<ReorganisationView['reason']>,
  around: Around,
): LitEvidence {
  const finding = around.answer.findings.find((one) => one.partnership === partnership)
  const evidence = finding?.signals.find((one) => one.signal === signal)
  const { actors = [], partnerships = [] } = evidence ? restsOn(evidence, around) : {}
  return { actors: new Set(actors), partnerships: new Set([partnership, ...partnerships]) }
}

interface Named {
  actors?: string[]
  partnerships?: string[]
}

function restsOn(evidence: EvidencedSignal, around: Around): Named {
  switch (evidence.signal) {
    case 'direct':
      return { actors: evidence.parties.map(({ actor }) => actor) }
    case 'contact':
    case 'unknown-contact':
      return { actors: evidence.sides.flatMap(({ actors }) => actors) }
    case 'last-provider':
      return { partnerships: evidence.activities.flatMap(({ partnerships }) => partnerships) }
    case 'bridge':
      return { actors: evidence.parts.flatMap(({ sides }) => sides.flat()) }
    case 'isolates':
      return { actors: evidence.actors, partnerships: lostBy(evidence.actors, around) }
    case 'unknown-unit':
      return { actors: evidence.actors }
    case 'ended':
    case 'expires':
    case 'no-agreement':
      return {}
  }
}

/** The partnerships at risk that any of the actors is a party of. */
function lostBy(actors: readonly string[], { network, classes }: Around): string[] {
  return network.partnerships
    .filter(({ id, parties }) => {
      return isAtRisk(classes.get(id)) && parties.some(({ actor }) => actors.includes(actor))
    })
    .map(({ id }) => id)
}
