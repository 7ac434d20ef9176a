/** What is registered, by the names it may be called in a text. */
import type { Registered } from '../../contract/drafts.ts'
import { foldedText } from '../../domain/fold.ts'
import type { Network } from '../../domain/network.ts'
import { registeredOf } from './meaning.ts'
import type { Meaning } from './meaning.ts'
import { formsOf } from './name-forms.ts'
import { emptyTree, formsAlong, plant } from './name-tree.ts'
import type { NameTree } from './name-tree.ts'
import { stemOf, wordsOfName } from './tokens.ts'
import type { Token } from './tokens.ts'
import { createSpelling } from './spelling.ts'
import type { Spelling } from './spelling.ts'

export interface Register {
  names: NameTree
  spelling: Spelling
  /** By the stems of the whole name in alphabetical order: “Vest Sundhedscenter” is “Sundhedscenter Vest”. */
  reordered: Map<string, Meaning[]>
  /** The partnerships each actor is a party of. */
  partnershipsOf: Map<string, Set<string>>
  /** The reorganisations that affect each unit. */
  reorganisationsOf: Map<string, Meaning[]>
}

/** Takes time and memory in proportion to what is registered; keep it as long as the network is the same. */
export function registerOf(network: Network): Register {
  const register: Register = {
    names: emptyTree(),
    spelling: createSpelling(),
    reordered: new Map(),
    partnershipsOf: new Map(),
    reorganisationsOf: new Map(),
  }
  const forms = meaningsOf(network).flatMap((meaning) => {
    const tokens = wordsOfName(meaning.name)
    add(register.reordered, reorderedKey(tokens), meaning)
    return formsOf(meaning, tokens)
  })
  // A name before what is derived from another.
  for (const form of [
    ...forms.filter(({ whole }) => whole),
    ...forms.filter(({ whole }) => !whole),
  ]) {
    plant(register.names, form)
    for (const token of form.tokens) register.spelling.learn(token)
  }
  joinPartnerships(register, network)
  return register
}

function joinPartnerships(register: Register, { partnerships, reorganisations }: Network): void {
  for (const { id, parties } of partnerships) {
    for (const { actor } of parties) {
      const joined = register.partnershipsOf.get(actor)
      if (joined === undefined) register.partnershipsOf.set(actor, new Set([id]))
      else joined.add(id)
    }
  }
  for (const { id, name, affects } of reorganisations) {
    const meaning: Meaning = { of: { type: 'Reorganisation', id }, type: 'Reorganisation', name }
    for (const { unit } of affects) add(register.reorganisationsOf, unit, meaning)
  }
}

/** Actors first: of a person and an actor that are one, an interview speaks of the partner. */
function meaningsOf(network: Network): Meaning[] {
  const all = (type: Meaning['type'], things: { id: string; name: string }[]) =>
    things.map(({ id, name }): Meaning => ({ of: { type, id }, type, name }))
  return [
    ...network.actors.map(({ id, name, kind, named }): Meaning => ({
      of: { type: 'Actor', id },
      type: 'Actor',
      name,
      kind,
      named,
    })),
    ...all('Unit', network.units),
    ...all('Person', network.people),
    ...all('Activity', network.activities),
    ...all('Partnership', network.partnerships),
    ...all('Reorganisation', network.reorganisations),
  ]
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

function reorderedKey(tokens: readonly Token[]): string {
  return tokens
    .map(({ stem }) => stem)
    .sort()
    .join(' ')
}

const mostRegistered = 5

/** What is registered under a name, or nearly the same: the same words first, then derived names, then likely typos. */
export function registeredUnder(register: Register, name: string): Registered[] {
  const written = foldedText(name)
  const same = nearMeanings(register, name)
  const exactFirst = [
    ...same.filter((meaning) => foldedText(meaning.name) === written),
    ...same.filter((meaning) => foldedText(meaning.name) !== written),
  ]
  return registeredOf([...new Set(exactFirst)]).slice(0, mostRegistered)
}

/** The one thing that is called exactly so; undefined when it is none or several. */
export function meaningOf({ names }: Register, name: string): Meaning | undefined {
  const tokens = wordsOfName(name)
  const forms = formsAlong(names, { tokens, from: 0 }, () => true)
    .filter(({ to }) => to === tokens.length)
    .flatMap((each) => each.forms.filter(({ whole }) => whole))
  return forms.length === 1 ? forms[0]?.meaning : undefined
}

function nearMeanings({ names, reordered, spelling }: Register, name: string): Meaning[] {
  const tokens = wordsOfName(name)
  const under = (words: readonly { stem: string; plain: string }[]) =>
    formsAlong(names, { tokens: words, from: 0 }, () => true)
      .filter(({ to }) => to === words.length)
      .flatMap(({ forms }) => forms.map(({ meaning }) => meaning))
  const spelled = tokens.map((token) => {
    const plain = spelling.corrected(token) ?? token.plain
    return { plain, stem: stemOf(plain) }
  })
  return [...under(tokens), ...(reordered.get(reorderedKey(tokens)) ?? []), ...under(spelled)]
}
