/** Whether words ask, and how much a line looks like a question. */

/** It ends in a question mark, apart from quotes and a short note in brackets. */
export function asks(words: string): boolean {
  const at = words.lastIndexOf('?')
  if (at < 0) return false
  const after = words.slice(at + 1).trim()
  return /^["”“»’')\]*_]{0,4}$/.test(after) || (after.length <= 80 && /^\(.*\)\.?$/s.test(after))
}

const askingWords = new Set(
  (
    'hvad hvilke hvilken hvilket hvordan hvorfor hvem hvor hvornår beskriv fortæl nævn ' +
    'what which how why who where when describe tell name'
  ).split(' '),
)

export const beginsAsking = (words: string) =>
  askingWords.has(/^\p{L}+/u.exec(words)?.[0].toLowerCase() ?? '')

/** Where the question ends in a line that goes on with its answer: after the last `?` before another sentence. */
export function endOfAsking(words: string): number | undefined {
  const sentenceEnd = /[.!]\s+\p{Lu}/u.exec(words)?.index ?? words.length
  const last = words.lastIndexOf('?', sentenceEnd)
  const at = last < 0 ? words.indexOf('?') : last
  return at > 0 && /^["”“»’')\]]?\s/.test(words.slice(at + 1)) ? at + 1 : undefined
}
