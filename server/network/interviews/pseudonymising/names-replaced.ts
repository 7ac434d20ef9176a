/** What is put in the place of people's names, and where it goes in a text. */
import { patternOf, patternOfAny, wordsOf } from '../name-pattern.ts'
import type { Replacement } from '../replaced-text.ts'

/** A person, the names that go, and what they are called from now on. */
export interface Renamed {
  id: string
  /** The name now, and those they had before it was corrected. */
  names: readonly string[]
  pseudonym: string
}

/** Where names stand in a text, in its order and without overlap. */
export type FindNames = (text: string) => Replacement[]

/** Not the beginning of a UUID, as a reference to a person has it. */
const numbered = /\b(?:Interviewperson|Person) (\d+)(?![0-9a-f-]{4})/g

/** The number of the next pseudonym: one that no text has, so that no two people can be taken for one. */
export function nextNumber(texts: Iterable<string>): number {
  let last = 0
  for (const text of texts) {
    for (const [, number] of text.matchAll(numbered)) last = Math.max(last, Number(number))
  }
  return last + 1
}

/** Finds the whole names. */
export function wholeNames(people: readonly Renamed[]): FindNames {
  return finderOf(
    people.flatMap(({ names, pseudonym }) =>
      names.map((name) => ({ pattern: patternOf(name), pseudonym })),
    ),
  )
}

/** Finds single words of the names, with a capital and of at least so many letters. */
export function partsOfNames(people: readonly Renamed[], shortest: number): FindNames {
  return finderOf(
    people.map(({ names, pseudonym }) => ({
      pattern: patternOfAny(names.flatMap(wordsOf).filter((word) => word.length >= shortest)),
      pseudonym,
    })),
  )
}

function finderOf(
  sought: readonly { pattern: RegExp | undefined; pseudonym: string }[],
): FindNames {
  return (text) =>
    withoutOverlap(
      sought.flatMap(({ pattern, pseudonym }) =>
        pattern === undefined
          ? []
          : [...text.matchAll(pattern)].map((match) => replacementsOf(match, pseudonym)),
      ),
    ).flat()
}

/** A name, and what makes a genitive of it: the pseudonym ends in a figure, so its genitive is a plain s. */
function replacementsOf(match: RegExpExecArray, pseudonym: string): Replacement[] {
  const { name = '', genitive } = match.groups ?? {}
  const end = match.index + name.length
  const replaced = [{ start: match.index, end, by: pseudonym }]
  if (genitive === undefined || genitive === 's') return replaced
  return [...replaced, { start: end, end: end + genitive.length, by: 's' }]
}

/** Of two that begin together the longer stands: a name may begin with one that was had before. */
function withoutOverlap(found: Replacement[][]): Replacement[][] {
  let end = 0
  const startOf = ([first]: Replacement[]) => first?.start ?? 0
  const endOf = (replacements: Replacement[]) => replacements.at(-1)?.end ?? 0
  return found
    .sort((one, other) => startOf(one) - startOf(other) || endOf(other) - endOf(one))
    .filter((replacements) => {
      if ((replacements[0]?.start ?? 0) < end) return false
      end = replacements.at(-1)?.end ?? end
      return true
    })
}
