/** The recorded reorganisations and the scenarios there are, asked anew whenever the network has moved. */
import { computed } from 'nanostores'
import { api } from '../api.ts'
import type {
  ReorganisationsAnswer,
  ScenariosAnswer,
} from '../../server/contract/reorganisations.ts'
import { usual, type WholeWhatIf } from '../view/reorganising.ts'
import { resource } from './resource.ts'
import { $view } from '../view/view-store.ts'
import { $kept } from './shown.ts'
import type { ReorganisationSubject } from '../view/view.ts'

export type Recorded = ReorganisationsAnswer['reorganisations'][number]
export type SavedScenario = ScenariosAnswer['scenarios'][number]

/** Something that can be opened in the room, told apart by its type. */
export type Subject =
  | { type: 'reorganisation'; id: string; recorded: Recorded }
  | { type: 'scenario'; id: string; scenario: SavedScenario }

/** The revision of the network that is shown; undefined outside the reorganisation room. */
export const $revisionInRoom = computed([$view, $kept], ({ room }, { network }) =>
  room === 'reorganisation' ? network?.revision : undefined,
)

async function ask(_: number, signal: AbortSignal): Promise<Subject[]> {
  const [{ reorganisations }, { scenarios }] = await Promise.all([
    api.reorganisations(signal),
    api.scenarios(signal),
  ])
  return [
    ...reorganisations.map((recorded): Subject => ({
      type: 'reorganisation',
      id: recorded.id,
      recorded,
    })),
    ...scenarios.map((scenario): Subject => ({ type: 'scenario', id: scenario.id, scenario })),
  ]
}

const subjects = resource({ $question: $revisionInRoom, ask, about: () => 'all' })

/** The answer has the recorded first, then the scenarios, each in Danish order of their names. */
export const $subjects = subjects.$answered
export const askSubjectsAgain = subjects.again

/** The subject that a view names; undefined while the subjects are on their way, and when it is gone. */
export function subjectIn(
  all: readonly Subject[] | undefined,
  wanted: ReorganisationSubject | undefined,
): Subject | undefined {
  return all?.find(({ type, id }) => type === wanted?.type && id === wanted.id)
}

export const nameOf = (subject: Subject) =>
  subject.type === 'scenario' ? subject.scenario.name : subject.recorded.name

/** The question that a subject asks when nothing is said beside it. */
export function savedQuestion(subject: Subject | undefined): WholeWhatIf {
  if (subject?.type === 'scenario') {
    const { units, date, windowDays, changes, ties, statuses } = subject.scenario
    return {
      ...usual,
      units,
      ...(date && { date }),
      ...(windowDays !== undefined && { windowDays }),
      ...(changes && { changes }),
      ...(ties && { ties }),
      ...(statuses && { statuses }),
    }
  }
  if (!subject) return usual
  const { affects, date } = subject.recorded
  return { ...usual, units: affects.map(({ unit }) => unit), ...(date && { date }) }
}
