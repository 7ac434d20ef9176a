/** What the interviewees belong to: named in the text by parts of its name, and meant by “we”. */
import type { ReadInterviewee } from '../reading.ts'
import type { DraftThing } from '../../contract/drafts.ts'
import { nameFault } from '../../domain/names.ts'
import { actorKindOf } from './kinds.ts'
import type { Meaning } from './meaning.ts'
import { formsOf } from './name-forms.ts'
import { emptyTree, plant } from './name-tree.ts'
import type { NameTree } from './name-tree.ts'
import { meaningOf } from './register.ts'
import type { Register } from './register.ts'
import { wordsOfName } from './tokens.ts'

export interface OwnNames {
  /** The actors “we” stands for. */
  us: Meaning[]
  /** Of those that are not registered. */
  names: NameTree
  things: DraftThing[]
}

export function ownNames(interviewees: readonly ReadInterviewee[], register: Register): OwnNames {
  const own: OwnNames = { us: [], names: emptyTree(), things: [] }
  const organisations = new Set(interviewees.flatMap(({ organisation }) => organisation ?? []))
  for (const organisation of organisations) {
    const name = organisation.replace(/\s+/gu, ' ').trim()
    const known = meaningOf(register, name)
    if (known !== undefined) own.us.push(...(known.type === 'Actor' ? [known] : []))
    else if (nameFault(name) === undefined) addThing(own, name)
  }
  return own
}

function addThing(own: OwnNames, name: string): void {
  const key = `own-${String(own.things.length + 1)}`
  const tokens = wordsOfName(name)
  const kind = actorKindOf(tokens) ?? 'not-stated'
  const meaning: Meaning = { of: { key }, type: 'Actor', name, kind, named: true }
  own.us.push(meaning)
  for (const form of formsOf(meaning, tokens)) plant(own.names, form)
  own.things.push({
    key,
    type: 'Actor',
    name,
    kind,
    kindGuessed: kind !== 'not-stated',
    named: true,
    certainty: 'stated',
    similar: [],
  })
}
