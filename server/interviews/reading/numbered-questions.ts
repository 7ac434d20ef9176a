/**
 * Questions with numbers or letters. An answer can hold a numbered list of its own, so the questions are the chain 1, 2, 3 …
 * in one style whose lines look most like questions.
 */
import { asks, beginsAsking } from './asking.ts'
import { labelOf, type Label } from './labels.ts'
import type { Line } from './lines.ts'
import type { Picked } from './picked.ts'

/** Two questions at least; a single one is as good without its number. */
export function numberedQuestions(text: string, lines: readonly Line[]): Picked[] {
  const all = chains(text, lines)
  const asking = best(all.filter(({ isAsking, length }) => isAsking && length > 1))
  return picked(asking && (topicsAbove(asking, all) ?? asking))
}

/** Numbered topics that do not ask, each followed by text. */
export const numberedTopics = (text: string, lines: readonly Line[]) =>
  picked(best(chains(text, lines).filter(({ length, score }) => length > 1 && score > 0)))

/** When the questions begin with 1 or a again under each topic, the topics, in another style, are what is asked. */
function topicsAbove({ candidate }: Chain, all: readonly Chain[]): Chain | undefined {
  const ofStyle = all.filter((chain) => chain.candidate.style === candidate.style)
  const first = ofStyle.filter(({ candidate: { value, isAsking } }) => value === 1 && isAsking)
  const others = all.filter((chain) => chain.candidate.style !== candidate.style)
  const above = others.filter(
    (chain) => chain.length >= first.length && chain.from < (first[0]?.candidate.line ?? 0),
  )
  return first.length > 1 ? best(above) : undefined
}

interface Candidate extends Label {
  line: number
  score: number
  isAsking: boolean
}

/** The best chain that ends with a candidate. */
interface Chain {
  candidate: Candidate
  before?: Chain
  /** The line it begins with. */
  from: number
  score: number
  length: number
  isAsking: boolean
}

const best = (found: readonly Chain[]) =>
  found.reduce<Chain | undefined>(
    (most, chain) => (most === undefined || chain.score > most.score ? chain : most),
    undefined,
  )

function picked(chain: Chain | undefined): Picked[] {
  const questions: Picked[] = []
  for (let at = chain; at !== undefined; at = at.before) {
    const { line, label, words } = at.candidate
    questions.push({ line, label, words })
  }
  return questions.reverse()
}

/** Of each candidate the best chain to it. Linear: of earlier ones only the best for each number is kept. */
function chains(text: string, lines: readonly Line[]): Chain[] {
  const toNumber = new Map<string, Chain>()
  const latest = new Map<string, Candidate>()
  return candidatesOf(text, lines).map((candidate) => {
    const { style, value } = candidate
    const to = (number: number) => toNumber.get(`${style} ${number}`)
    const next = longest(candidate, {
      one: to(value - 1),
      two: to(value - 2),
      latest: latest.get(style),
    })
    if (next.score > (to(value)?.score ?? -Infinity)) toNumber.set(`${style} ${value}`, next)
    latest.set(style, candidate)
    return next
  })
}

interface Before {
  /** The best chains that end one and two numbers before. */
  one: Chain | undefined
  two: Chain | undefined
  /** The last candidate of the style. */
  latest: Candidate | undefined
}

/** What a chain costs that a list within an answer would make: less than a line that asks is worth. */
const unlikely = 3

/**
 * A number may be missing, and an excerpt may begin at another than 1, when nothing better is found. Whoever goes on from
 * the item right before goes on with that item's list, and not with the questions.
 */
function longest(candidate: Candidate, { one, two, latest }: Before): Chain {
  const { value, score, isAsking } = candidate
  const alone = {
    candidate,
    from: candidate.line,
    score: value === 1 ? score : score - unlikely,
    length: 1,
    isAsking,
  }
  const isOfList = latest?.value === value - 1 && latest !== one?.candidate
  const after = (before: Chain | undefined, cost: number): Chain =>
    before === undefined
      ? alone
      : {
          candidate,
          before,
          from: before.from,
          score: before.score + score - cost,
          length: before.length + 1,
          isAsking: isAsking || before.isAsking,
        }
  return best([alone, after(one, isOfList ? unlikely : 0), after(two, unlikely)]) ?? alone
}

function candidatesOf(text: string, lines: readonly Line[]): Candidate[] {
  const labels = lines.map((line) => labelOf(text, line))
  return labels.flatMap((label, line) => {
    const here = lines[line]
    if (label === undefined || here === undefined) return []
    const next = label.words.start < label.words.end ? line : line + 1
    const question = lines[next]
    const words = next === line ? text.slice(label.words.start, label.words.end) : question?.bare
    if (words === undefined) return []
    const isAnswered = next + 1 < lines.length && labels[next + 1] === undefined
    return [{ ...label, line, ...weighed(words, here, isAnswered) }]
  })
}

/** How much a line looks like a question: what an item of a list within an answer lacks. */
function weighed(words: string, line: Line, isAnswered: boolean) {
  const looks = looksOf(words, line)
  const surroundings = (line.isApart ? 1 : 0) + (isAnswered ? 1 : 0)
  return {
    isAsking: looks > 0 || words.includes('? '),
    score: looks + surroundings - 0.5,
  }
}

function looksOf(words: string, { heading, bold }: Line): number {
  if (asks(words)) return 4
  if (heading === true || bold === true) return 3
  return beginsAsking(words) ? 2 : 0
}
