/** An interview as it is recognised in a text. The cost grows with the length of the text and no faster. */
import type { Language } from '../../domain/words.ts'
import type { Part, PartKind, ReadAnswer, Reading, Source } from '../reading.ts'
import { type Exchange, exchangesOf } from './exchanges.ts'
import { type Line, linesOf, type Stretch } from './lines.ts'
import { type Opening, openingOf } from './opening.ts'
import { questionsOf } from './questions.ts'
import { textOf } from './source.ts'

export function readingOf(source: Source): Reading {
  const text = textOf(source.paragraphs)
  const lines = linesOf(text, source)
  const picked = questionsOf(text, lines)
  const openingLines = lines.slice(0, picked[0]?.line)
  const opening = openingOf(openingLines, picked.length === 0)
  const exchanges = exchangesOf(text, lines, picked)
  const parts = [...openingParts(openingLines, opening), ...exchanges.flatMap(exchangeParts)]
  return {
    text,
    format: source.format,
    language: languageOf(text),
    ...(opening.title !== undefined && { title: opening.title }),
    introduction: wordsOf(text, parts, 'introduction').join('\n\n'),
    interviewees: opening.interviewees,
    answers: [
      ...outlineAnswer(wordsOf(text, parts, 'outline'), opening),
      ...exchanges.map((exchange, index) => answerOf(text, exchange, index + 1)),
    ],
    parts: withSpace(text, parts),
  }
}

const openingParts = (lines: readonly Line[], { sections }: Opening) =>
  sections.flatMap(({ kind, from, to }): Part[] => {
    const [first, last] = [lines[from], lines[to - 1]]
    if (first === undefined || last === undefined) return []
    const part = { kind, start: first.start, end: last.end }
    return [kind === 'outline' ? { ...part, position: 0 } : part]
  })

const wordsOf = (text: string, parts: readonly Part[], kind: PartKind) =>
  parts.filter((part) => part.kind === kind).map(({ start, end }) => text.slice(start, end))

/** Without a heading it is told under the title, or as what it is. */
const outlineAnswer = (told: string[], { outlineHeading, title }: Opening): ReadAnswer[] =>
  told.map((text) => ({ position: 0, question: outlineHeading ?? title ?? 'Interview', text }))

const answerOf = (
  text: string,
  { label, words, answer }: Exchange,
  position: number,
): ReadAnswer => ({
  position,
  ...(label !== undefined && { label }),
  question: text.slice(words.start, words.end),
  text: text.slice(answer.start, answer.end),
})

function exchangeParts({ question, answer, headings, beside }: Exchange, index: number): Part[] {
  const part = (kind: PartKind, stretch: Stretch): Part => ({ kind, ...stretch })
  const at = { position: index + 1 }
  return [
    { ...part('question', question), ...at },
    { ...part('answer', answer), ...at },
    ...headings.map((heading) => part('heading', heading)),
    ...(beside ? [part('introduction', beside)] : []),
  ].filter(({ start, end }) => start < end)
}

/** With what stands between, so that the parts are all of the text. */
function withSpace(text: string, parts: readonly Part[]): Part[] {
  const all: Part[] = []
  let end = 0
  for (const part of [...parts, { kind: 'space', start: text.length, end: text.length } as const]) {
    if (part.start > end) all.push({ kind: 'space', start: end, end: part.start })
    if (part.start < part.end) all.push(part)
    end = part.end
  }
  return all
}

const small: Record<Language, Set<string>> = {
  da: new Set(
    'og det at er som en til har med de ikke af vi der på den et jeg kan også'.split(' '),
  ),
  en: new Set(
    'the and of to is that we it with not are this they was have be on as you'.split(' '),
  ),
}

/** In UTF-16 units from the beginning: enough to tell. */
const sample = 20_000

/** Danish or English, by the small words that fill any text; Danish when neither has more. */
function languageOf(text: string): Language {
  const words =
    text
      .slice(0, sample)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const count = (language: Language) => words.filter((word) => small[language].has(word)).length
  return count('en') > count('da') ? 'en' : 'da'
}
