/** The card of what is selected, and the question that brings it. */
import { api } from '../../api.ts'
import type { ActorCard, PartnershipCard, PersonCard } from '../../../server/contract/cards.ts'
import type { EvidenceAnswer } from '../../../server/contract/interviews.ts'
import type { PathsAnswer } from '../../../server/contract/paths.ts'
import type { View } from '../../state/view.ts'
import { pathInView } from './path-in-view.ts'
import type { Question } from './loader.ts'

export type Card =
  | { type: 'Actor'; answer: ActorCard }
  | { type: 'Partnership'; answer: PartnershipCard }
  | { type: 'Person'; answer: PersonCard }
  | { type: 'Unit' | 'Activity' | 'Reorganisation'; answer: EvidenceAnswer }
  | { type: 'Path'; answer: PathsAnswer }

type Asked = (signal: AbortSignal) => Promise<Card>

/** What the network itself says all of; only what interviews say of it is asked. */
const spokenOf =
  (type: 'Unit' | 'Activity' | 'Reorganisation') =>
  (id: string): Asked =>
  async (signal) => ({ type, answer: await api.evidence({ type, id }, signal) })

const cards: Record<Exclude<Card['type'], 'Path'>, (id: string) => Asked> = {
  Actor: (id) => async (signal) => ({ type: 'Actor', answer: await api.actor(id, signal) }),
  Partnership: (id) => async (signal) => ({
    type: 'Partnership',
    answer: await api.partnership(id, signal),
  }),
  Person: (id) => async (signal) => ({ type: 'Person', answer: await api.person(id, signal) }),
  Unit: spokenOf('Unit'),
  Activity: spokenOf('Activity'),
  Reorganisation: spokenOf('Reorganisation'),
}

/** What to ask for a view; sets, groups and nothing selected need no question. */
export function questionOf(view: View, version: number): Question<Card> | undefined {
  const path = pathInView(view)
  if (path) {
    const { asOf } = view
    return {
      subject: `Path:${path.from}:${path.to}:${asOf ?? ''}`,
      version,
      ask: async (signal) => ({ type: 'Path', answer: await api.paths({ ...path, asOf }, signal) }),
    }
  }
  const { selected } = view
  if (!selected || selected.type === 'Set' || selected.type === 'Group') return undefined
  return {
    subject: `${selected.type}:${selected.id}`,
    version,
    ask: cards[selected.type](selected.id),
  }
}
