/** The registered names in a passage. */
import type { Certainty } from '../../domain/words.ts'
import type { Meaning } from './meaning.ts'
import type { NameForm } from './name-forms.ts'
import { formsAlong } from './name-tree.ts'
import type { NameTree } from './name-tree.ts'
import type { Passage, Stretch } from './passages.ts'
import type { Register } from './register.ts'
import { isAdjacent, stemOf } from './tokens.ts'
import type { Token } from './tokens.ts'
import { wordLists } from './word-list.ts'

/** Words that name something, by their indices; the likeliest meaning first. */
export interface NamedWords extends Stretch {
  certainty: Certainty
  meanings: Meaning[]
  /** The whole name stands there, and nothing derived from it. */
  whole: boolean
}

const placing = new Set(Object.values(wordLists).flatMap(({ placing }) => [...placing]))

/** The longest name at each place, none in another. `trees` are asked in turn; the first that knows words is believed. */
export function knownNames(passage: Passage, trees: readonly NameTree[]): NamedWords[] {
  const found: NamedWords[] = []
  for (let from = 0; from < passage.tokens.length;) {
    const name = longestAt(passage.tokens, trees, from)
    if (name !== undefined) found.push(name)
    from = name?.to ?? from + 1
  }
  return found
}

function longestAt(
  tokens: readonly Token[],
  trees: readonly NameTree[],
  from: number,
): NamedWords | undefined {
  const all = trees.flatMap((tree) => formsAlong(tree, { tokens, from }, follows))
  if (all.length === 0) return undefined
  const fitting = all
    .map(({ to, forms }) => ({
      to,
      forms: forms.filter((form) => fits(form, tokens, { from, to })),
    }))
    .filter(({ forms }) => forms.length > 0)
  const to = Math.max(...fitting.map((each) => each.to))
  const forms = fitting.filter((each) => each.to === to).flatMap((each) => each.forms)
  if (forms.length === 0) return undefined
  const ordered = [...forms].sort((a, b) => Number(b.whole) - Number(a.whole))
  const whole = ordered[0]?.whole === true
  const meanings = unique(ordered.map(({ meaning }) => meaning))
  return { from, to, whole, meanings, certainty: whole ? 'stated' : 'interpreted' }
}

/** Two meanings of one subject are one: a name and what is derived from it can be written alike. */
function unique(meanings: Meaning[]): Meaning[] {
  return [...new Set(meanings)]
}

function follows(token: Token): boolean {
  return isAdjacent(token) || /^\p{Dash}\s*$/u.test(token.gap)
}

function fits(form: NameForm, tokens: readonly Token[], { from, to }: Stretch): boolean {
  const words = tokens.slice(from, to)
  const hasCapital = words.some(({ capital }) => capital)
  if (!form.whole) return hasCapital && isSaidOfIt(form, tokens, { from, to })
  return hasCapital || form.small === 'any' || (form.small === 'definite' && isDefinite(words[0]))
}

function isSaidOfIt(form: NameForm, tokens: readonly Token[], { from, to }: Stretch): boolean {
  const isInitials = form.tokens[0]?.text === form.tokens[0]?.text.toUpperCase()
  const words = tokens.slice(from, to)
  if (isInitials) return words.every(({ text }) => /^\p{Lu}+(?:['’]?s)?$/u.test(text))
  // “i Gellerup” tells where, not who.
  return !placing.has(tokens[from - 1]?.plain ?? '') && (words[0]?.capital ?? false)
}

function isDefinite(token: Token | undefined): boolean {
  return token !== undefined && /(?:en|et|erne)s?$/u.test(token.plain)
}

/** What words with a likely typo in them mean; undefined when nothing registered is like them. */
export function meaningsOfTypo(
  words: readonly Token[],
  { names, spelling }: Register,
): Meaning[] | undefined {
  const corrections = words.map((token) => spelling.corrected(token))
  if (corrections.every((correction) => correction === undefined)) return undefined
  const tokens = words.map((token, index) => {
    const plain = corrections[index] ?? token.plain
    return { plain, stem: stemOf(plain) }
  })
  const forms = formsAlong(names, { tokens, from: 0 }, () => true)
    .filter(({ to }) => to === words.length)
    .flatMap((each) => each.forms)
    .filter(({ whole }) => whole)
  return forms.length === 0 ? undefined : unique(forms.map(({ meaning }) => meaning))
}
