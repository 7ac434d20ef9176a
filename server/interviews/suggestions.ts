/** What a text seems to speak of. Nothing of it is true before a person says so. */
import type {
  DraftMention,
  DraftPartnership,
  DraftReorganisation,
  DraftThing,
  Registered,
} from '../contract/drafts.ts'

/** All `open`; keys and ids are the same for the same text and register. */
export interface Suggestions {
  things: DraftThing[]
  mentions: DraftMention[]
  partnerships: DraftPartnership[]
  reorganisations: DraftReorganisation[]
}

/** What a text seems to speak of, beside what is registered of whoever speaks. */
export interface Suggested {
  suggestions: Suggestions
  /** What is registered under the name of each of the interviewees' organisations, best first. */
  organisations: Map<string, Registered[]>
}
