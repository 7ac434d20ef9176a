/**
 * Values of a row as the model has them. Others may write to the database too, so no value is taken on trust:
 * what cannot be read is left out or replaced as each function says, and noted once per kind of fault.
 */
import { nameFault } from '../domain/names.ts'
import { certainties } from '../domain/words.ts'
import type { Founded, FoundedNode, Interval } from '../domain/network.ts'
import { isDay } from '../domain/written-days.ts'
import type { Row, Value } from '../store/port.ts'

/** Is told what was found and what is read in its place. */
export type Note = (fault: string) => void

export function isText(value: Value | undefined): value is string {
  return typeof value === 'string' && value !== ''
}

/** The properties among those given that have a value. */
export function present<Properties extends Record<string, unknown>>(
  properties: Properties,
): { [Key in keyof Properties]?: Exclude<Properties[Key], undefined> } {
  const kept: Record<string, unknown> = {}
  for (const key in properties) if (properties[key] !== undefined) kept[key] = properties[key]
  return kept as { [Key in keyof Properties]?: Exclude<Properties[Key], undefined> }
}

/** Reads values of rows, and notes each kind of fault once. */
export class ValueReader {
  readonly #note: Note
  readonly #noted = new Set<string>()

  constructor(note: Note) {
    this.#note = note
  }

  note(fault: string): void {
    if (this.#noted.has(fault)) return
    this.#noted.add(fault)
    this.#note(fault)
  }

  text(row: Row, key: string): string | undefined {
    const value = row[key]
    return isText(value) ? value : undefined
  }

  truth(row: Row, key: string): boolean | undefined {
    const value = row[key]
    return typeof value === 'boolean' ? value : undefined
  }

  /** A day; what is none in the calendar is left out. */
  day(row: Row, key: string): string | undefined {
    const value = row[key]
    if (value === null || value === undefined) return undefined
    if (typeof value === 'string' && isDay(value)) return value
    this.note(`${key}: what is not a day is left out`)
    return undefined
  }

  /** A word of a list; a missing or unknown one is read as `not-stated`. */
  word<Word extends string>(
    row: Row,
    key: string,
    list: readonly (Word | 'not-stated')[],
  ): Word | 'not-stated' {
    const value = row[key]
    const word = list.find((one) => one === value)
    if (word !== undefined) return word
    if (value !== null) this.note(`${key}: an unknown word is read as not-stated`)
    return 'not-stated'
  }

  /** A missing or unknown basis is the weakest: nobody has said what the fact rests on. */
  founded(row: Row): Founded {
    return this.based({}, row)
  }

  /** Gives a fact its basis, in place: a network has hundreds of thousands, and copies of them take longer to read. */
  based<Fact extends object>(fact: Fact, row: Row): Fact & Founded {
    const value = row['certainty']
    const certainty = certainties.find((one) => one === value) ?? 'suggested'
    if (certainty !== value) {
      this.note('certainty: a missing or unknown one is read as suggested')
    }
    const founded = fact as Fact & Founded
    founded.certainty = certainty
    const source = this.text(row, 'source')
    if (source !== undefined) founded.source = source
    return founded
  }

  interval(row: Row): Interval {
    return present({ from: this.day(row, 'from'), to: this.day(row, 'to') })
  }

  /** A name as others wrote it; one in which nothing can be seen is none. */
  name(row: Row): string | undefined {
    const name = this.text(row, 'name')
    const fault = name === undefined ? undefined : nameFault(name)
    if (fault === 'nothing-visible') this.note('name: one with nothing to see is read as the id')
    else if (fault !== undefined)
      this.note('name: one that would not be registered is read as it is')
    return fault === 'nothing-visible' ? undefined : name
  }

  /** What every thing with a name has; nothing when it has no id. A missing name is read as the id. */
  thing(row: Row): FoundedNode | undefined {
    const { id, interpreted } = row
    if (!isText(id)) {
      this.note('a record without an id is left out')
      return undefined
    }
    const thing: FoundedNode = this.based({ id, name: this.name(row) ?? id }, row)
    if (Array.isArray(interpreted)) thing.interpreted = interpreted.filter(isText)
    return thing
  }
}
