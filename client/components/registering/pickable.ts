/** What an answer can mention, by what is picked for it; nothing picks a theme. */
import type { MentionableType } from '../../../server/domain/words.ts'
import type { Pickable } from './form.ts'

export const pickable = {
  Actor: 'actor',
  Person: 'person',
  Unit: 'unit',
  Partnership: 'partnership',
  Activity: 'activity',
  Reorganisation: 'reorganisation',
} as const satisfies Partial<Record<MentionableType, Pickable>>
