/** What the answers of an interview seem to speak of. */
import type { Reading } from '../reading.ts'
import type { Suggestions } from '../suggestions.ts'
import type { Register } from './register.ts'

/** Whoever is interviewed speaks of the own organisation as “we”, and by parts of its name. */
export type Spoken = Pick<Reading, 'answers' | 'language' | 'interviewees'>

/**
 * Suggestions for the answers of a reading; the same reading and register give the same. Takes time in proportion to the
 * text, whatever is registered.
 */
export function suggest(spoken: Spoken, register: Register): Suggestions {
  void spoken
  void register
  return { things: [], mentions: [], partnerships: [], reorganisations: [] }
}
