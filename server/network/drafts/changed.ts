/** A draft after what somebody says of it. What is absent stays, what is null is removed, lists are amended one by one. */
import type { z } from 'zod'
import type { draftChange } from '../../contract/draft-changes.ts'
import {
  draftMention,
  draftPartnership,
  draftReorganisation,
  draftThing,
} from '../../contract/drafts.ts'
import type { FieldError } from '../../errors.ts'
import type { AskedQuestion } from './beside.ts'
import type { DraftContent } from './draft-content.ts'
import { answersAsked } from './placed.ts'

export type ChangeBody = z.output<typeof draftChange>

/** What a change makes of a draft, and what is wrong with that. */
export interface Changed {
  content: DraftContent
  faults: FieldError[]
}

/** The draft after a change; its text has been read anew already. */
export function changedBy(
  before: DraftContent,
  change: ChangeBody,
  questions: readonly AskedQuestion[],
): Changed {
  const faults: FieldError[] = []
  const amend = <Item extends object>(
    field: string,
    list: readonly Item[],
    how: Amending<Item>,
  ): Item[] => {
    const amended = amendedList(field, list, how)
    faults.push(...amended.faults)
    return amended.list
  }
  const series = change.series ?? before.series
  const placed =
    series === before.series ? before.answers : answersAsked(before.answers, series, questions)
  const content: DraftContent = {
    ...withoutNull({ ...before, ...headOf(change) }),
    answers: amend('answers', placed, {
      entries: change.answers ?? [],
      key: 'position',
      schema: undefined,
    }),
    things: amend('things', before.things, {
      entries: (change.things ?? []).map(judgedThing),
      key: 'key',
      schema: draftThing,
      usual: { named: true, kindGuessed: false, certainty: 'stated', similar: [] },
    }),
    mentions: amend('mentions', before.mentions, {
      entries: change.mentions ?? [],
      key: 'id',
      schema: draftMention,
      usual: { others: [], certainty: 'stated', decision: 'accepted' },
    }),
    partnerships: amend('partnerships', before.partnerships, {
      entries: change.partnerships ?? [],
      key: 'id',
      schema: draftPartnership,
      usual: { certainty: 'stated', decision: 'accepted' },
    }),
    reorganisations: amend('reorganisations', before.reorganisations, {
      entries: change.reorganisations ?? [],
      key: 'id',
      schema: draftReorganisation,
      usual: { certainty: 'stated', decision: 'accepted' },
    }),
  }
  return { content, faults }
}

/** What stands beside the lists; the text was read anew already. */
function headOf(change: ChangeBody) {
  const {
    text: _text,
    answers: _,
    things,
    mentions,
    partnerships,
    reorganisations,
    ...head
  } = change
  return head
}

/** A kind that somebody has said is guessed no more. */
function judgedThing(thing: NonNullable<ChangeBody['things']>[number]) {
  return thing.kind === undefined ? thing : { ...thing, kindGuessed: false }
}

interface Amending<Item> {
  entries: readonly object[]
  /** Tells one of the list from another. */
  key: 'id' | 'key' | 'position'
  /** What one that is new must hold; undefined where none can be added. */
  schema: z.ZodType<Item> | undefined
  /** What one that is new holds where nothing is said. */
  usual?: Partial<Item>
}

function amendedList<Item extends object>(
  field: string,
  list: readonly Item[],
  { entries, key, schema, usual }: Amending<Item>,
): { list: Item[]; faults: FieldError[] } {
  const after = new Map(list.map((one) => [keyOf(one, key), one]))
  const faults = entries.flatMap((entry, index): FieldError[] => {
    const at = `${field}.${String(index)}`
    const own = keyOf(entry, key)
    const before = after.get(own)
    if (before !== undefined) {
      after.set(own, withoutNull({ ...before, ...entry }))
      return []
    }
    if (schema === undefined) {
      return [{ field: `${at}.${key}`, expected: 'one of the draft', found: String(own) }]
    }
    const whole = schema.safeParse(withoutNull({ ...usual, ...entry }))
    if (whole.success) after.set(own, whole.data)
    return (whole.error?.issues ?? []).map(({ path }) => ({
      field: [at, ...path.map(String)].join('.'),
      expected: 'to be given: it is new',
      found: 'nothing',
    }))
  })
  return { list: [...after.values()], faults }
}

function keyOf(one: unknown, key: Amending<unknown>['key']): unknown {
  return (one as Record<typeof key, unknown>)[key]
}

type WithoutNull<Value> = { [Key in keyof Value]: Exclude<Value[Key], null> }

function withoutNull<Value extends object>(value: Value): WithoutNull<Value> {
  return Object.fromEntries(
    Object.entries(value).filter(([, each]) => each !== null),
  ) as WithoutNull<Value>
}
