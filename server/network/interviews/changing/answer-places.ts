/** Places in the text of an answer: UTF-16 indices, half-open. */
import type { FieldError } from '../../../problems/problems.ts'

/** What is wrong with a place in a text. */
export function faultsOfPlace(
  field: string,
  { start, end }: { start: number; end: number },
  text: string,
): FieldError[] {
  if (end > text.length) {
    const expected = `at most ${String(text.length)}, where the answer ends`
    return [{ field: `${field}.end`, expected, found: String(end) }]
  }
  if (end <= start) {
    const expected = `more than ${String(start)}, where it begins`
    return [{ field: `${field}.end`, expected, found: String(end) }]
  }
  return [
    { name: 'start', at: start },
    { name: 'end', at: end },
  ].flatMap(({ name, at }) =>
    splitsCharacter(text, at)
      ? [
          {
            field: `${field}.${name}`,
            expected: 'a place between two characters',
            found: String(at),
          },
        ]
      : [],
  )
}

/** Whether a place lies between the two halves of one character. */
function splitsCharacter(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}
