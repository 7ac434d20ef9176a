/** Who gives the interview: a line that says so, or fields such as `Navn:` and `Stilling:`. */
import { isOutlineHeading } from './headings.ts'
import type { Line } from './lines.ts'
import { peopleIn } from './people.ts'
import type { ReadInterviewee } from '../reading.ts'

/** Only so many lines are looked at, and none longer than this, in UTF-16 units. */
const mostLines = 60
const longestLine = 300
const longestValue = 200

/** What a line begins with that goes on with who it is. */
const before =
  /^(?:(?:et |an? )?(?:telefon|gruppe|telephone |group )?(?:interview|samtale|conversation) (?:med|with)\s|(?:interviewperson(?:er)?|interviewede?|informant(?:er)?|respondent(?:er)?|interviewees?|deltagere?|medvirkende|participants?|respondents?)\s?:|(?:besvaret af|svaret af|svar fra|svarene er givet af|answered by|answers from)\s?:?\s)\s*/i
/** What a sentence says after who it is. */
const after = /\s(?:har (?:svaret|besvaret)|svarer på|(?:has|have) answered|answers|answered)\b/i
/** What a sentence says before who it is. */
const within =
  /\b(?:talt? med|talte med|interviewet|interviewed|spoken? (?:with|to)|talked (?:with|to))\s/i

const fields: Record<string, keyof ReadInterviewee> = {
  navn: 'name',
  name: 'name',
  stilling: 'role',
  stillingsbetegnelse: 'role',
  titel: 'role',
  rolle: 'role',
  funktion: 'role',
  role: 'role',
  title: 'role',
  position: 'role',
  arbejdssted: 'organisation',
  arbejdsplads: 'organisation',
  ansat: 'organisation',
  organisation: 'organisation',
  organization: 'organisation',
  institution: 'organisation',
  bibliotek: 'organisation',
  forening: 'organisation',
  library: 'organisation',
  workplace: 'organisation',
}

interface Found {
  interviewees: ReadInterviewee[]
  /** The lines that say it. */
  at: Set<number>
}

export function intervieweesIn(lines: readonly Line[]): Found {
  const outline = lines.findIndex(isOutlineHeading)
  const looked = lines.slice(0, Math.min(mostLines, outline < 0 ? mostLines : outline))
  const told = inFields(looked)
  return told.interviewees.length > 0 ? told : inSentences(looked)
}

function inSentences(lines: readonly Line[]): Found {
  const found: Found = { interviewees: [], at: new Set() }
  for (const [index, { bare }] of lines.entries()) {
    const people = bare.length <= longestLine ? peopleSaid(bare.replaceAll('**', '')) : []
    if (people.length === 0) continue
    found.interviewees.push(...people)
    found.at.add(index)
  }
  return found
}

function peopleSaid(line: string): ReadInterviewee[] {
  const start = before.exec(line)
  if (start !== null) return peopleIn(firstSentence(line.slice(start[0].length)))
  const end = line.search(after)
  if (end > 0) return sure(peopleIn(line.slice(0, end)))
  const middle = within.exec(line)
  if (middle === null) return []
  return sure(peopleIn(firstSentence(line.slice(middle.index + middle[0].length))))
}

const firstSentence = (words: string) => words.split(/(?<=\p{Ll}{2})\.(?:\s|$)/u, 1)[0] ?? words

/** In the midst of a sentence, capitals are people only when it says what they are. */
const sure = (people: ReadInterviewee[]) =>
  people.some(({ role, organisation }) => role !== undefined || organisation !== undefined)
    ? people
    : []

function inFields(lines: readonly Line[]): Found {
  const found: Found = { interviewees: [], at: new Set() }
  for (let index = 0; index < lines.length; index++) {
    const field = fieldAt(lines, index)
    if (field === undefined) continue
    if (field.key !== 'name' && found.interviewees.length === 0) continue
    if (field.key === 'name') found.interviewees.push(...peopleIn(field.value))
    else Object.assign(found.interviewees.at(-1) ?? {}, { [field.key]: field.value })
    for (let at = index; at <= field.last; at++) found.at.add(at)
    index = field.last
  }
  return found
}

interface Field {
  key: keyof ReadInterviewee
  value: string
  last: number
}

/** `Navn: …` on one line, or the word and its value on two, as in a table. */
function fieldAt(lines: readonly Line[], index: number): Field | undefined {
  const bare = lines[index]?.bare.replaceAll('**', '') ?? ''
  if (bare.length > longestLine) return undefined
  const [, word = '', value = ''] = /^(\p{L}{3,20})\s?(?:[:\t]\s*(.*))?$/u.exec(bare) ?? []
  const key = fields[word.toLowerCase()]
  if (key === undefined) return undefined
  if (value !== '' && value.length <= longestValue) return { key, value, last: index }
  const next = lines[index + 1]?.bare
  return value !== '' || next === undefined || next.length > longestValue
    ? undefined
    : { key, value: next, last: index + 1 }
}
