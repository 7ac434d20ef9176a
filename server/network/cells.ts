/**
 * Reading the cells of a row as the words of the model. Others may write to the same database: what is missing or unknown
 * reads as the weakest value of its list, never as an error.
 */
import type { Founded, Interval } from '../model/network.ts'
import { actorKinds, certainties } from '../model/words.ts'
import type { ActorKind } from '../model/words.ts'
import type { Row, Value } from '../store/port.ts'

type Given<Values> = { [Key in keyof Values]?: Exclude<Values[Key], undefined> }

/** The values that are there, without the others. */
export function given<Values extends object>(values: Values): Given<Values> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Given<Values>
}

/** A text; empty when there is none. */
export function text(row: Row, column: string): string {
  return optionalText(row, column) ?? ''
}

export function optionalText(row: Row, column: string): string | undefined {
  const value = row[column]
  return typeof value === 'string' ? value : undefined
}

/** A whole number; 0 when there is none. */
export function whole(row: Row, column: string): number {
  const value = row[column]
  return typeof value === 'number' ? value : 0
}

/** The id and the name; what has no name is called by its id. */
export function named(row: Row): { id: string; name: string } {
  const id = text(row, 'id')
  return { id, name: optionalText(row, 'name') ?? id }
}

export function oneOf<Word extends string>(
  list: readonly Word[],
  value: Value | undefined,
  otherwise: Word,
): Word {
  return list.find((word) => word === value) ?? otherwise
}

export function kindOf(row: Row): ActorKind {
  return row['library'] === true ? 'library' : oneOf(actorKinds, row['kind'], 'not-stated')
}

/** How well what a row tells is founded, and on what. */
export function founded(row: Row, certainty = 'certainty', source = 'source'): Founded {
  return {
    certainty: oneOf(certainties, row[certainty], 'suggested'),
    ...given({ source: optionalText(row, source) }),
  }
}

/** How well a thing is founded, with its properties that are weaker founded. */
export function foundedThing(row: Row) {
  const interpreted = row['interpreted']
  return {
    ...named(row),
    ...founded(row),
    ...(Array.isArray(interpreted) && interpreted.length > 0
      ? { interpreted: interpreted.map(String) }
      : {}),
  }
}

export function interval(row: Row): Interval {
  return given({ from: optionalText(row, 'from'), to: optionalText(row, 'to') })
}

const danish = new Intl.Collator('da')

/** Orders by name in Danish, then by id: Aarhus after Åby. */
export function byName(
  one: { name: string; id: string },
  other: { name: string; id: string },
): number {
  return danish.compare(one.name, other.name) || danish.compare(one.id, other.id)
}
