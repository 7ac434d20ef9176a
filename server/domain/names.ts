/** What a name is: which texts can be registered as one, and which two are the same. */
import { characters, foldedText } from './fold.ts'

/** Characters as Unicode counts them (code points), as `maxLength` of JSON Schema does. A longer name is refused, never cut. */
export const longestName = 200

/** Why a text cannot be registered as a name. */
export const nameFaults = ['nothing-visible', 'control', 'no-character', 'too-long'] as const
export type NameFault = (typeof nameFaults)[number]

/** Anything but spaces, marks that stand on nothing, and what has no ink. */
const visible = new RegExp(
  String.raw`(?!${characters.space}|${characters.unseen})[^\p{Z}\p{M}\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]`,
  'u',
)
const control = /[\p{Cc}\p{Zl}\p{Zp}]/u
const noCharacter = /[\p{Cs}\p{Noncharacter_Code_Point}]/u

/** The first thing that keeps a text from being registered as a name; what others stored is read as it is. */
export function nameFault(name: string): NameFault | undefined {
  if (control.test(name)) return 'control'
  if (noCharacter.test(name)) return 'no-character'
  if (!visible.test(name)) return 'nothing-visible'
  // A text has at most as many characters as UTF-16 units.
  const isLong = name.length > longestName && Array.from(name).length > longestName
  return isLong ? 'too-long' : undefined
}

/** Whether two names are the same, however they are written. */
export function isSameName(one: string, other: string): boolean {
  return one === other || foldedText(one) === foldedText(other)
}
