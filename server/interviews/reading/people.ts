/** Names, titles and workplaces in a phrase: `Karen Holm, leder, og Bo Friis, bibliotekar, fra Skovby Bibliotek`. */
import type { ReadInterviewee } from '../reading.ts'

/** The endings of words that name a workplace and not a title. */
const workplace =
  /(?:bibliotek(?:et|er|erne)?|kommune|forening(?:en)?|cent(?:er|ret|eret)|hus(?:et)?|skole(?:n)?|råd(?:et)?|forvaltning(?:en)?|fond(?:en)?|library|libraries|council|association|school|centre|municipality|agency|trust)(?=\s|$)/iu
const before = '(?:fra|ved|på|hos|i|from|at|of|in)'
const atWorkplace = new RegExp(`^${before}\\s+(.+)$`, 'iu')
const titleAtWorkplace = new RegExp(
  `^(.+?)\\s(?:fra|ved|på|hos|af|for|i|from|at|of|in)\\s+(\\p{Lu}.*)$`,
  'u',
)
const nameAtWorkplace = new RegExp(`^(.+?)\\s${before}\\s+(\\p{Lu}.*)$`, 'u')
/** Words with small letters, or one that ends as titles do. */
const titleBefore =
  /^(?:(?:\p{Ll}[\p{Ll}-]{2,40}\s){1,3}|\p{L}{2,40}(?:chef|leder|konsulent|bibliotekar|formand|direktør|koordinator|manager|librarian)\s)(?=\p{Lu})/u
const linkBefore = /^(?:og|and|&)\s/i
const date = /\b(?:19|20)\d\d\b|^(?:den|d\.|on|dato)\s|^\d{1,2}\.?\s\p{Ll}/iu

/** Empty when the phrase does not begin with a name, or with a title and a name. */
export function peopleIn(phrase: string): ReadInterviewee[] {
  const [first = '', ...rest] = piecesOf(phrase)
  const introduced = introducedIn(first)
  if (introduced === undefined) return []
  let together = [introduced.person, ...named(introduced.others)]
  const people = [...together]
  for (const piece of rest) {
    const linked = linkBefore.exec(piece)?.[0] ?? ''
    const [said = '', ...names] = peopleApart(piece.slice(linked.length), { isFirst: false })
    const mayBeNext = linked !== '' || together.every(isDescribed)
    const isNext = mayBeNext && isName(said) && said.includes(' ')
    if (!isNext) for (const person of together) describe(person, said)
    const next = named(isNext ? [said, ...names] : names)
    if (next.length > 0) together = next
    people.push(...next)
  }
  return withSharedWorkplace(people)
}

const named = (names: string[]): ReadInterviewee[] => names.map((name) => ({ name }))

const isDescribed = ({ role, organisation }: ReadInterviewee) =>
  role !== undefined && organisation !== undefined

/** `afdelingsleder Karen Holm fra Skovby Bibliotek`, or only the name, or several. */
function introducedIn(piece: string) {
  const title = titleBefore.exec(piece)?.[0] ?? ''
  const [name = '', ...others] = peopleApart(piece.slice(title.length), { isFirst: true })
  const [, alone = name, organisation] = nameAtWorkplace.exec(name) ?? []
  if (!isName(alone)) return undefined
  const person: ReadInterviewee = {
    name: alone,
    ...(title !== '' && { role: title.trim() }),
    ...(organisation !== undefined && { organisation }),
  }
  return { person, others }
}

/** In UTF-16 units. */
const longestPiece = 200

/** Between commas, brackets and dashes, without the day of the interview. */
const piecesOf = (phrase: string) =>
  phrase
    .replace(/\s+/g, ' ')
    .split(/[,;()]|\s[–—-]\s/)
    .map((piece) => piece.trim().replace(/[.:]$/, ''))
    .filter((piece) => piece !== '' && piece.length <= longestPiece && !date.test(piece))

/** A piece before `og` and after it, when a name follows; among names a first name will do. */
function peopleApart(piece: string, { isFirst }: { isFirst: boolean }): string[] {
  const [first = '', ...rest] = piece.split(/\s(?:og|and|&)\s/)
  return rest.reduce<string[]>(
    (found, part) => {
      const isNext = isName(part) && (isFirst || part.includes(' '))
      if (isNext) return [...found, part]
      return [...found.slice(0, -1), `${found.at(-1) ?? ''} og ${part}`]
    },
    [first],
  )
}

/** Up to six words, with capitals apart from particles, that name no workplace. */
function isName(words: string): boolean {
  const parts = words.split(' ')
  return (
    parts.length <= 6 &&
    !workplace.test(words) &&
    /^\p{Lu}/u.test(words) &&
    parts.every((part) => /^(?:\p{Lu}[\p{L}.'’-]*|af|de|den|der|van|von|la)$/u.test(part))
  )
}

function describe(person: ReadInterviewee, piece: string): void {
  const words = piece.replace(/^(?:begge|both)\s/i, '')
  const at = atWorkplace.exec(words)?.[1]
  const [, title, workplaceOf] = titleAtWorkplace.exec(words) ?? []
  if (at !== undefined) person.organisation ??= at
  else if (person.role === undefined && title !== undefined && workplaceOf !== undefined) {
    person.role = title
    person.organisation ??= workplaceOf
  } else if (person.role === undefined && !workplace.test(words)) person.role = words
  else person.organisation ??= words
}

/** Who is named without a workplace has that of the next who is. */
function withSharedWorkplace(people: ReadInterviewee[]): ReadInterviewee[] {
  return people.map((person, index) => {
    const organisation =
      person.organisation ??
      people.slice(index).find((other) => other.organisation !== undefined)?.organisation
    return organisation === undefined ? person : { ...person, organisation }
  })
}
