import type { Folding, TieRow } from '../../../server/domain/picture-question.ts'
import { danish } from '../../../server/domain/danish.ts'
import type { ActorKind } from '../../../server/domain/words.ts'
import type { Language, Room } from '../../view/view.ts'

const rooms: Record<Room, string> = {
  network: 'Netværk',
  interview: 'Interview',
  reorganisation: 'Omorganisering',
}

const languages: Record<Language, string> = { da: 'Dansk', en: 'English' }

/** The rows of the legend; a group the source leaves unnamed has one beside the kinds. */
const kindRows: Record<ActorKind | 'group', string> = {
  ...danish.kinds,
  group: 'Unavngivne grupper',
}

const ties: Record<TieRow, string> = { ...danish.ties, GENERAL: 'Omtalt i almindelighed' }

const foldings: Record<Folding, string> = {
  municipality: 'Kommune',
  unit: 'Enhed',
  place: 'Sted',
  community: 'Klynge',
  none: 'Intet',
}

/** Every listed value of the domain and of the interface, as a librarian reads it. */
export const words = { ...danish, rooms, languages, kindRows, ties, foldings }
