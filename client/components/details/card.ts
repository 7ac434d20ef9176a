/** The card of what is selected, and the question that brings it. */
import { api } from '../../api.ts'
import type { ActorCard, PartnershipCard, PersonCard } from '../../../server/contract/cards.ts'
import type { EvidenceAnswer } from '../../../server/contract/interviews.ts'
import type { PathsAnswer } from '../../../server/contract/paths.ts'
import type { View } from '../../view/view.ts'
import { pathInView } from './path-in-view.ts'

export type Card =
  | { type: 'Actor'; answer: ActorCard }
  | { type: 'Partnership'; answer: PartnershipCard }
  | { type: 'Person'; answer: PersonCard }
  | { type: 'Unit' | 'Activity' | 'Reorganisation'; answer: EvidenceAnswer }
  | { type: 'Path'; answer: PathsAnswer }

/** What a card is of; the network itself says all of units, activities and reorganisations but what interviews say. */
type CardOf =
  | { type: Exclude<Card['type'], 'Path'>; id: string }
  | { type: 'Path'; from: string; to: string; asOf: string | undefined }

export interface CardQuestion {
  of: CardOf
  /** Of the network: the card is asked for again when it moves. */
  revision: number
}

/** The card that a question is for. */
export async function askCard({ of }: CardQuestion, signal: AbortSignal): Promise<Card> {
  switch (of.type) {
    case 'Path':
      return { type: 'Path', answer: await api.paths(of, signal) }
    case 'Actor':
      return { type: 'Actor', answer: await api.actor(of.id, signal) }
    case 'Partnership':
      return { type: 'Partnership', answer: await api.partnership(of.id, signal) }
    case 'Person':
      return { type: 'Person', answer: await api.person(of.id, signal) }
    default:
      return { type: of.type, answer: await api.evidence({ type: of.type, id: of.id }, signal) }
  }
}

/** What to ask for a view; sets, groups and nothing selected need no question. */
export function questionOf(view: View, revision: number): CardQuestion | undefined {
  const path = pathInView(view)
  if (path) return { of: { type: 'Path', ...path, asOf: view.asOf }, revision }
  const { selected } = view
  if (!selected || selected.type === 'Set' || selected.type === 'Group') return undefined
  return { of: { type: selected.type, id: selected.id }, revision }
}
