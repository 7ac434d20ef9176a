/** What a scenario changes, and what it brings together, in sentences. */
import type { LinkedSentence } from '../../contract/evidence.ts'
import type { Destination, Gain, ScenarioChange } from '../../domain/exposure.ts'
import { linkedSentence, type Phrase } from './phrase.ts'
import type { Telling } from './telling.ts'

/** "Enheden Social lukkes." */
export function changeSentence(change: ScenarioChange, telling: Telling): LinkedSentence {
  return linkedSentence(changePhrase(change, telling))
}

/** Who comes under one roof when units are merged. */
export function gainSentence(gain: Gain, telling: Telling): LinkedSentence {
  const { units, into, partnership, actors } = gain
  return linkedSentence(
    telling.words.changes.gain(
      telling.names('Actor', actors),
      telling.name('Partnership', partnership),
      merging(units, into, telling),
    ),
  )
}

function changePhrase(change: ScenarioChange, telling: Telling): Phrase {
  const { changes } = telling.words
  const unit = (id: string) => telling.name('Unit', id)
  switch (change.change) {
    case 'unit-closed':
      return changes.closed(unit(change.unit))
    case 'units-merged':
      return changes.merged(merging(change.units, change.into, telling))
    case 'unit-moved':
      return changes.moved(unit(change.unit), unit(change.under))
    case 'unit-split':
      return split(change.unit, change.into, telling)
    case 'actor-moved':
      return changes.actorMoved(telling.name('Actor', change.actor), unit(change.unit))
    case 'person-left':
      return changes.personLeft(telling.name('Person', change.person))
    case 'person-moved':
      return changes.personMoved(
        telling.name('Person', change.person),
        telling.reference(change.to),
      )
    case 'partnership-ended':
      return changes.ended(telling.name('Partnership', change.partnership))
    case 'agreement-given':
      return changes.agreed[change.agreement](telling.name('Partnership', change.partnership))
  }
}

function split(unit: string, into: readonly Destination[], telling: Telling): Phrase {
  const { changes } = telling.words
  const name = telling.name('Unit', unit)
  if (into.length === 0) return changes.splitUp(name)
  return changes.split(name, telling.list(into.map((one) => destination(one, telling))))
}

function merging(
  units: readonly string[],
  into: Destination | undefined,
  telling: Telling,
): Phrase {
  const where = into === undefined ? undefined : destination(into, telling)
  return telling.words.changes.merging(telling.names('Unit', units), where)
}

function destination(into: Destination, telling: Telling): Phrase {
  return typeof into === 'string'
    ? telling.name('Unit', into)
    : telling.words.changes.newUnit(into.name)
}
