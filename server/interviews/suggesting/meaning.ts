/** What a name can stand for: something registered, or something this text would register. */
import type { Registered, Subject } from '../../contract/drafts.ts'
import type { ActorKind, MentionableType } from '../../domain/words.ts'

export interface Meaning {
  of: Subject
  type: MentionableType
  name: string
  /** Of an actor. */
  kind?: ActorKind
  /** False for a group the source leaves unnamed. */
  named?: boolean
}

/** One text for one subject. */
export function keyOf(of: Subject): string {
  return 'key' in of ? `key:${of.key}` : `${of.type}:${of.id}`
}

/** Those that are registered, in the same order. */
export function registeredOf(meanings: readonly Meaning[]): Registered[] {
  return meanings.flatMap(({ of, name }) => ('key' in of ? [] : [{ ...of, name }]))
}

export function isLibrary({ type, kind }: Meaning): boolean {
  return type === 'Actor' && kind === 'library'
}
