/** How large things and their names are drawn, in pixels at zoom 1: for the style and for the layout alike. */
import type { ShownThing } from '../state/shown-drawing.ts'
import type { ActorKind } from '../../server/domain/words.ts'
import { signOf } from './signs.ts'

export interface Size {
  width: number
  height: number
}

/** Names are wrapped at about this many characters, never within a word. */
const lineLength = { usual: 26, narrow: 16 }

export const nameType = { size: 12.5, line: 16, hubSize: 14 }

/** The area of a folded group follows the number of its actors. */
const foldedWidth = (actors: number) => Math.min(120, Math.round(28 + 2.2 * Math.sqrt(actors)))

export const jointWidth = 14
export const lozengeWidth = 16

export function sizeOf(thing: ShownThing): Size {
  switch (thing.sort) {
    case 'actor':
      return signSize(thing.kind, thing.named)
    case 'joint':
      return { width: jointWidth, height: jointWidth }
    case 'lozenge':
      return { width: lozengeWidth, height: lozengeWidth }
    case 'folded':
    case 'opened':
      return { width: foldedWidth(thing.actors), height: foldedWidth(thing.actors) }
    case 'hull':
      return { width: 0, height: 0 }
  }
}

const signSizes = new Map<string, Size>()

function signSize(kind: ActorKind, named: boolean): Size {
  const key = `${kind}:${named}`
  const known = signSizes.get(key)
  if (known) return known
  const { width, height } = signOf(kind, named, { of: () => '', ground: '' })
  signSizes.set(key, { width, height })
  return { width, height }
}

/** A name in lines. */
export function wrapName(name: string, narrow = false): string {
  const most = narrow ? lineLength.narrow : lineLength.usual
  const lines: string[] = []
  // A short word stays with the one after it: no line ends in “i” or “og”.
  for (const word of name.match(/(?:\S{1,2} +)*\S+/g) ?? []) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`
    } else {
      lines.push(word)
    }
  }
  return lines.join('\n')
}

/** What stands by a thing as its name; joints and sets have none of their own. */
export function nameIn(thing: ShownThing, narrow = false): string {
  const has = thing.sort === 'actor' || thing.sort === 'folded' || thing.sort === 'opened'
  return has ? wrapName(thing.name, narrow) : ''
}

/**
 * The room a wrapped name needs. Reckoned from its characters rather than measured, so that the same network is laid
 * out alike before and after the typeface has come, and on every machine.
 */
export function nameSize(name: string): Size {
  if (name === '') return { width: 0, height: 0 }
  const lines = name.split('\n')
  const width = Math.max(...lines.map(lineWidth))
  return { width: Math.ceil(width), height: lines.length * nameType.line }
}

const shares: [RegExp, number][] = [
  [/[ilj.,:;'|! ]/, 0.29],
  [/[ftr()-]/, 0.39],
  [/[mwMWÆæ@]/, 0.88],
  [/[A-ZØÅ]/, 0.69],
]

const widths = new Map<string, number>()

function widthOf(character: string): number {
  const known = widths.get(character)
  if (known !== undefined) return known
  const share = shares.find(([pattern]) => pattern.test(character))?.[1] ?? 0.59
  widths.set(character, share * nameType.size)
  return share * nameType.size
}

const lineWidth = (line: string) =>
  Array.from(line).reduce((sum, character) => sum + widthOf(character), 4)
