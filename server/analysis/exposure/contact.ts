/**
 * `contact`: a side has registered contacts and all of them are inside the reorganisation; strong when they are one
 * person. A contact is as weak as being the contact and working inside, a side as weak as its weakest contact.
 */
import type { Evidence, InsideContact, InsideSide } from '../../domain/exposure.ts'
import { strongest, weakest } from './certainty.ts'
import type { ContactedSide } from './contacted-sides.ts'
import type { Fact } from './facts.ts'
import type { Inside } from './inside.ts'

export type ContactEvidence = Extract<Evidence, { signal: 'contact' }>

/** The sides that hang on persons inside; undefined when none does. */
export function contact({ sides }: Fact, inside: Inside): ContactEvidence | undefined {
  const hanging = sides.flatMap((side) => insideSide(side, inside) ?? [])
  if (hanging.length === 0) return undefined
  const certainty = strongest(
    hanging.map(({ contacts }) => weakest(...contacts.map((each) => each.certainty))),
  )
  return { signal: 'contact', certainty, sides: hanging }
}

function insideSide({ actors, contacts }: ContactedSide, inside: Inside): InsideSide | undefined {
  if (contacts.length === 0 || !contacts.every(({ person }) => inside.persons.has(person))) {
    return undefined
  }
  const found = contacts.flatMap(({ person, onBehalfOf, certainty }): InsideContact[] => {
    const works = inside.persons.get(person)
    if (works === undefined) return []
    return [{ person, onBehalfOf, ...works, certainty: weakest(certainty, works.certainty) }]
  })
  const persons = new Set(found.map(({ person }) => person))
  return { actors: [...actors], contacts: found, strong: persons.size === 1 }
}
