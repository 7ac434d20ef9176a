/** What a name seems to be the name of, by its own words and those before it. */
import type { ActorKind, UnitKind } from '../../domain/words.ts'
import { kindWords } from './kind-words.ts'
import { rememberedWords } from './remembered-words.ts'
import { stemOf } from './tokens.ts'
import type { Token } from './tokens.ts'
import { wordsIn, tellingWords } from './word-list.ts'
import type { Told } from './word-list.ts'

const withStems = <Kind>(pairs: Told<Kind>) =>
  pairs.map(([word, kind]) => ({ word, stem: stemOf(word), kind }))
const actorKinds = withStems(tellingWords(kindWords.actor))
const unitKinds = withStems(tellingWords(kindWords.unit))
const administration = new Set(wordsIn(kindWords.administration))
const heads = wordsIn(kindWords.heads)
const activities = new Set(wordsIn(kindWords.activities.replaceAll('-', '')))

const isCalledActivity = rememberedWords(
  (name) => activities.has(name) || activities.has(name.replace(/(?:en|s|ens)$/u, '')),
)
const firstOfActivity = rememberedWords((word) =>
  [...activities].some((name) => name.startsWith(word)),
)

/** Shorter words begin and end too many others. */
const shortestPart = 4
/** How many words before a name may say what it is: “foreninger (f.eks. …)”. */
const before = 6

/** What a word says, by itself or by its stem. */
const kindOf = rememberedWords((plain: string): ActorKind | undefined => {
  const stem = stemOf(plain)
  return actorKinds.find(
    (each) =>
      plain === each.word ||
      (each.word.length >= shortestPart &&
        (plain.startsWith(each.word) || plain.endsWith(each.word) || stem.endsWith(each.stem))),
  )?.kind
})

/** By the first word that says anything: “Lokalråd for Politiet” is a council. */
export function actorKindOf(words: readonly Token[]): ActorKind | undefined {
  for (const token of words) {
    const kind = kindOf(token.plain)
    if (kind !== undefined) return kind
  }
  return undefined
}

/** By the nearest word before; that a library is spoken of says nothing of whom it works with. */
export function actorKindBefore(words: readonly Token[]): ActorKind | undefined {
  for (const token of words.slice(-before).reverse()) {
    const kind = kindOf(token.plain)
    if (kind !== undefined && kind !== 'library') return kind
  }
  return undefined
}

export function unitKindOf(words: readonly Token[]): UnitKind | undefined {
  for (const token of words) {
    const found = unitKinds.find(
      ({ word, stem }) => token.plain.endsWith(word) || token.stem.endsWith(stem),
    )
    if (found === undefined) continue
    // Of libraries only the plural is a unit, so the stem is not asked.
    const isPlural = token.plain.replace(/s$/u, '').endsWith(found.word)
    if (found.kind !== 'not-stated' || isPlural) return found.kind
  }
  return undefined
}

export function isAdministration({ plain }: Token): boolean {
  return administration.has(plain)
}

/** Whether it is what an organisation is, joined with what it is about: “kvindeforening”. */
export function isHead({ plain }: Token): 'whole' | 'joined' | undefined {
  const head = heads.find((word) => plain.endsWith(word) && plain.length - word.length !== 1)
  if (head === undefined) return undefined
  return plain.length - head.length > 2 ? 'joined' : plain === head ? 'whole' : undefined
}

/** Whether an activity of two words may begin with it. */
export function beginsActivity({ plain }: Token): boolean {
  return firstOfActivity(plain)
}

export function isActivity(words: readonly Token[]): boolean {
  const joined = words.map(({ plain }) => plain).join('')
  return isCalledActivity(joined)
}

/** Many of a kind, not one of them: “boligforeningerne”. */
export function isGroup([token, ...more]: readonly Token[]): boolean {
  return token !== undefined && more.length === 0 && /(?:erne|rene)s?$/u.test(token.plain)
}
