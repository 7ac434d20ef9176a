/**
 * What was found of words, kept while one text is looked through: texts and registers repeat their words, and finding the
 * stem of one takes longer than all else. Names are among them, so they are forgotten with the text.
 */

const memories: { clear: () => void }[] = []

/** `find`, asked once for each word until `forgetWords`; of the same word it finds the same. */
export function rememberedWords<Found>(find: (word: string) => Found): (word: string) => Found {
  const known = new Map<string, { found: Found }>()
  memories.push(known)
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before.found
    const found = find(word)
    known.set(word, { found })
    return found
  }
}

export function forgetWords(): void {
  for (const memory of memories) memory.clear()
}
