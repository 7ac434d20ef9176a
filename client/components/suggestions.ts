/** What a search found, as lines a person can choose between. */
import { html, nothing, type TemplateResult } from 'lit'
import type { RowKey, Selection } from '../../server/domain/picture-question.ts'
import type { Found } from '../../server/contract/search.ts'
import type { Messages } from '../locales/messages.ts'
import { sign } from './sign.ts'

/** Choosing one selects a thing, showcases its row of the legend if it has one, or opens an answer; one without `opens` cannot be. */
export interface Suggestion {
  section: 'actors' | 'units' | 'partnerships' | 'people' | 'answers'
  /** "viser 5 af 12", when not all are shown. */
  some: string
  content: TemplateResult
  opens:
    | { selection: Selection; row?: RowKey | undefined }
    | { interview: string; answer: string }
    | undefined
}

type Hits = Found

/** Characters of an answer shown before the words that were found. */
const before = 30
const after = 90

/** The words that were found, with a little of the answer around them. */
function excerpt({ text, start, end, language }: Hits['answers']['hits'][number]) {
  const from = start <= before ? 0 : text.lastIndexOf(' ', start - before) + 1
  const space = text.indexOf(' ', end + after)
  const to = space < 0 ? text.length : space
  return html`
    <span class="excerpt" lang=${language}
      >${from > 0 ? '… ' : ''}${text.slice(from, start)}<mark>${text.slice(start, end)}</mark>${text.slice(end, to)}${to < text.length ? ' …' : ''}</span
    >
  `
}

const line = (name: string, more = '', before: TemplateResult | typeof nothing = nothing) => html`
  ${before}
  <span>${name}</span> <span class="secondary">${more}</span>
`

interface Beside {
  pathFrom: string | undefined
  rowOf: (unit: string) => RowKey | undefined
}

/**
 * All suggestions in their order, section by section.
 * @param beside.pathFrom an actor from which a path is looked for: then only other actors can be chosen
 * @param beside.rowOf the row of the legend that shows what belongs to a unit, if anything does; it is showcased with it
 */
export function suggestionsOf(
  { actors, units, partnerships, people, answers }: Hits,
  { words, frame }: Messages,
  { pathFrom, rowOf }: Beside,
): Suggestion[] {
  const some = ({ hits, total }: { hits: unknown[]; total: number }) =>
    hits.length < total ? frame.search.some(hits.length, total) : ''
  const selects = (type: Selection['type'], id: string) => ({ selection: { type, id } })

  const ofActors = actors.hits
    .filter(({ id }) => id !== pathFrom)
    .map(({ id, name, kind, named }) => ({
      section: 'actors' as const,
      some: some(actors),
      content: line(name, words.kinds[kind], sign(kind, named)),
      opens: selects('Actor', id),
    }))
  if (pathFrom) return ofActors
  return [
    ...ofActors,
    ...units.hits.map(({ id, name, kind }) => {
      const row = rowOf(id)
      const more = row ? words.unitKinds[kind] : frame.search.nobodyThere
      return {
        section: 'units' as const,
        some: some(units),
        content: line(name, more),
        opens: { ...selects('Unit', id), row },
      }
    }),
    ...partnerships.hits.map(({ id, name }) => ({
      section: 'partnerships' as const,
      some: some(partnerships),
      content: line(name),
      opens: selects('Partnership', id),
    })),
    ...people.hits.map(({ id, name, role }) => ({
      section: 'people' as const,
      some: some(people),
      content: line(name, role),
      opens: selects('Person', id),
    })),
    ...answers.hits.map((answer) => ({
      section: 'answers' as const,
      some: some(answers),
      content: excerpt(answer),
      opens:
        answer.interview === undefined
          ? undefined
          : { interview: answer.interview, answer: answer.id },
    })),
  ]
}
