/** Why a partnership is exposed, or cannot be judged: a sentence for each signal (DOMAIN.md, section 4). */
import type { LinkedSentence } from '../../contract/evidence.ts'
import type { Evidence, InsideContact, InsideParty, InsideSide } from '../../domain/exposure.ts'
import { isExpiredOn } from '../../domain/in-force.ts'
import type { Certainty } from '../../domain/words.ts'
import { joinPhrases, linkedSentence, phrase, type Phrase } from './phrase.ts'
import type { Telling } from './telling.ts'

type Of<Signal extends Evidence['signal']> = Extract<Evidence, { signal: Signal }>

/** The sentence of a signal; one that speaks of several sides or units holds a sentence for each. */
export function reasonSentence(evidence: Evidence, telling: Telling): LinkedSentence {
  return linkedSentence(reason(evidence, telling))
}

function reason(evidence: Evidence, telling: Telling): Phrase {
  const { reasons } = telling.words
  switch (evidence.signal) {
    case 'direct':
      return inside(evidence, telling)
    case 'contact':
      return joinPhrases(
        evidence.sides.map((side) => contactsInside(side, telling)),
        ' ',
      )
    case 'ended':
      return reasons.ended
    case 'last-provider':
      return lastProvider(evidence, telling)
    case 'bridge':
      return bridge(evidence, telling)
    case 'isolates':
      return reasons.isolates(telling.names('Actor', evidence.actors))
    case 'expires':
      return isExpiredOn(evidence.end, telling.today)
        ? reasons.expired(evidence.end)
        : reasons.expires(evidence.end)
    case 'no-agreement':
      return evidence.agreement === 'oral' ? reasons.onlyOral : reasons.noAgreement
    case 'unknown-unit':
      return reasons.cannotBeJudged(reasons.noUnit(telling.names('Actor', evidence.actors)))
    case 'unknown-contact':
      return unknownContact(evidence, telling)
  }
}

/** Parties that are inside for the same reason are told together. */
function inside({ parties }: Of<'direct'>, telling: Telling): Phrase {
  const groups = alike(parties, ({ path, movedTo, jointlyWith, certainty }) => [
    path,
    movedTo,
    jointlyWith,
    isWeak(certainty),
  ])
  return joinPhrases(
    groups.map((group) => insideAlike(group, telling)),
    ' ',
  )
}

function insideAlike(parties: Alike<InsideParty>, telling: Telling): Phrase {
  const { reasons } = telling.words
  const [{ path, movedTo, jointlyWith, certainty }] = parties
  const actors = telling.names(
    'Actor',
    parties.map(({ actor }) => actor),
  )
  const fact =
    movedTo === undefined
      ? reasons.belongs(actors, unitPath(path, telling))
      : reasons.moves(actors, telling.name('Unit', movedTo))
  const jointly =
    jointlyWith === undefined
      ? []
      : reasons.partlyJointly(actors, telling.names('Actor', jointlyWith))
  return phrase`${fact}${jointly}${weakness([certainty], telling)}.`
}

/** Contacts of a side who work in the same place are told together. */
function contactsInside({ actors, contacts }: InsideSide, telling: Telling): Phrase {
  const { reasons } = telling.words
  const side = telling.names('Actor', actors)
  const weak = weakness(
    contacts.map(({ certainty }) => certainty),
    telling,
  )
  // Of a side named jointly somebody can be the contact on behalf of several actors.
  const people = alike(contacts, ({ person }) => person).map(([contact]) => contact)
  const groups = alike(people, ({ workplace, path, change }) => [workplace, path, change])
  const told = groups.map((group) => {
    const names = telling.names(
      'Person',
      group.map(({ person }) => person),
    )
    return { names, fact: whereabouts(group[0], names.count, telling) }
  })
  const [first, ...others] = told
  if (first !== undefined && others.length === 0) {
    return phrase`${reasons.contacts(first.names, side)} ${first.fact}${weak}.`
  }
  const each = telling.clauses(told.map(({ names, fact }) => phrase`${names} ${fact}`))
  return phrase`${reasons.contactsDiffer(people.length, side, each)}${weak}.`
}

function whereabouts(contact: InsideContact, count: number, telling: Telling): Phrase {
  const { reasons } = telling.words
  const { change, workplace, path } = contact
  if (change === 'person-left') return reasons.leaves
  if (change === 'person-moved' || workplace === undefined) return reasons.changesWork
  const units = unitPath(path, telling)
  if (workplace.type === 'Unit') return reasons.worksIn(count, units)
  const actor = telling.reference(workplace)
  return path.length === 0
    ? reasons.worksAtMoved(count, actor)
    : reasons.worksAt(count, actor, units)
}

/** Activities that hang on the same partnerships are told together. */
function lastProvider({ activities }: Of<'last-provider'>, telling: Telling): Phrase {
  const groups = alike(activities, ({ partnerships }) => partnerships)
  return joinPhrases(
    groups.map((group) => {
      const ids = group.map(({ activity }) => activity)
      const { length } = group[0].partnerships
      return telling.words.reasons.lastProvider(length, telling.names('Activity', ids))
    }),
    ' ',
  )
}

function bridge({ parts }: Of<'bridge'>, telling: Telling): Phrase {
  const { reasons } = telling.words
  const actors = parts.map(({ sides }) => sides.flat())
  if (actors.every(({ length }) => length === 1)) {
    return reasons.bridge(telling.names('Actor', actors.flat()))
  }
  const lists = actors.map((ids) => telling.names('Actor', ids))
  const [one, other] = lists
  if (lists.length === 2 && one !== undefined && other !== undefined) {
    return reasons.bridgeOfTwo(one, other)
  }
  const each = joinPhrases(
    lists.map((list) => list.phrase),
    '; ',
  )
  return reasons.bridgeOfParts(lists.length, each)
}

function unknownContact({ sides }: Of<'unknown-contact'>, telling: Telling): Phrase {
  const { reasons } = telling.words
  const without = sides.filter(({ contacts }) => contacts.length === 0)
  const facts = sides
    .filter(({ contacts }) => contacts.length > 0)
    .map(({ actors, contacts }) =>
      reasons.noWorkplace(telling.names('Person', contacts), telling.names('Actor', actors)),
    )
  if (without.length > 0) {
    const actors = without.flatMap((side) => side.actors)
    facts.unshift(reasons.noContact(telling.names('Actor', actors)))
  }
  return reasons.cannotBeJudged(telling.clauses(facts))
}

/** A unit and those it is part of, up to the affected one. */
function unitPath(path: readonly string[], telling: Telling): Phrase {
  return joinPhrases(
    path.map((unit) => telling.name('Unit', unit)),
    telling.words.within,
  )
}

/** A reason is as weak as its weakest tie. */
function weakness(certainties: readonly Certainty[], telling: Telling): string {
  return certainties.some(isWeak) ? telling.words.reasons.interpreted : ''
}

/** Whether it is weaker founded than what another source says. */
function isWeak(certainty: Certainty): boolean {
  return certainty === 'interpreted' || certainty === 'suggested'
}

type Alike<Item> = [Item, ...Item[]]

/** Items with the same key, in the order of the first of each. */
function alike<Item>(items: readonly Item[], key: (item: Item) => unknown): Alike<Item>[] {
  const groups = new Map<string, Alike<Item>>()
  for (const item of items) {
    const text = JSON.stringify(key(item))
    const group = groups.get(text)
    if (group === undefined) groups.set(text, [item])
    else group.push(item)
  }
  return [...groups.values()]
}
