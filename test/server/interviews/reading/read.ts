import { openedFile } from '../../../../server/interviews/reading/open-file.ts'
import { readingOf } from '../../../../server/interviews/reading/recognise.ts'
import { sourceOf } from '../../../../server/interviews/reading/source.ts'
import type { Reading } from '../../../../server/interviews/reading.ts'

/** Reads a file, or pasted text, without the thread. */
export async function read(file: string | Uint8Array, name?: string): Promise<Reading> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file
  return readingOf(await sourceOf(await openedFile(bytes, name)))
}

/** What no reading may lack, as sentences; empty when it is whole. */
export const gapsOf = (reading: Reading): string[] => [
  ...gapsBetween(reading),
  ...partless(reading),
]

function gapsBetween({ text, parts }: Reading): string[] {
  const gaps: string[] = []
  let end = 0
  for (const part of parts) {
    const words = text.slice(part.start, part.end)
    if (part.start !== end) gaps.push(`${part.kind} begins at ${part.start}, not ${end}`)
    if (part.kind === 'space' && /[\p{L}\p{N}]/u.test(words)) gaps.push(`lost: ${words}`)
    if (part.kind !== 'space' && words.trim() !== words) gaps.push(`space in: ${words}`)
    end = part.end
  }
  return end === text.length ? gaps : [...gaps, `ends at ${end} of ${text.length}`]
}

function partless({ text, parts, answers }: Reading): string[] {
  const told = parts.filter(({ kind }) => kind === 'answer' || kind === 'outline')
  return answers.flatMap((answer) => {
    const words = told
      .filter(({ position }) => position === answer.position)
      .map(({ start, end }) => text.slice(start, end))
    return words.join('') === answer.text ? [] : [`answer ${answer.position} is not its part`]
  })
}
