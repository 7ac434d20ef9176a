/** Finding the name of a person or a place in text, however it is written there. */
import { characters, foldedText } from '../../domain/fold.ts'

const { dash, space, unseen } = characters
/** What may stand between the words of a name: spaces of every sort, line ends, and what ids and addresses have there. */
const between = String.raw`(?:[._]|${space}|${dash}|${unseen})+`
/** What cannot be seen, and the hyphen at the end of a line, within a word. */
const withinWord = String.raw`${unseen}*(?:[-‐‑][^\S\n]*\n\s*)?`
const allUnseen = new RegExp(unseen, 'gu')
const wordBegins = String.raw`(?<![\p{L}\p{N}])`
const wordEnds = String.raw`(?![\p{L}\p{M}\p{N}])`
const capital = String.raw`(?=[\p{Lu}\p{Lt}])`

/** The accented letters of Latin by what they fold to, both cases: `éÉ…` by `e`, `æÆ…` by `ae`. */
const accented = lettersByFolding()

function lettersByFolding(): Map<string, string> {
  const letters = new Map<string, string>()
  const latin = [...codesBetween(0xc0, 0x24f), ...codesBetween(0x1e00, 0x1eff)]
  for (const letter of latin.map((code) => String.fromCodePoint(code))) {
    const plain = foldedText(letter)
    if (/^\p{L}$/u.test(letter)) letters.set(plain, (letters.get(plain) ?? '') + letter)
  }
  return letters
}

function codesBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** The words of a name; a hyphen parts them as a space does. */
export function wordsOf(name: string): string[] {
  return name
    .replace(allUnseen, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
}

/**
 * Finds a name tolerant of case, accents and the two ways to write æ, ø and å, over line ends, and with the last word first
 * ("Sø, Eva"). A name of one word is found only with a capital, since many names are words too. The group `name` is without
 * what makes a genitive of it, which is the group `genitive`.
 * @returns undefined when it holds no word
 */
export function patternOf(name: string): RegExp | undefined {
  const words = wordsOf(name)
  const [last, ...others] = [words.at(-1) ?? '', ...words.slice(0, -1)].map(sourceOf)
  if (words.length === 0) return undefined
  if (others.length === 0) return patternOfAny(words)
  const turned = `${last}(?:\\s*,\\s*|${between})${others.join(between)}`
  return pattern(`${words.map(sourceOf).join(between)}|${turned}`, /[sxz]$/i.test(name))
}

/** Finds any of the words where it stands by itself with a capital; undefined for no words. */
export function patternOfAny(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined
  const hisses = words.every((word) => /[sxz]$/i.test(word))
  return pattern(`${capital}(?:${words.map(sourceOf).join('|')})`, hisses)
}

/** A bare apostrophe makes a genitive only after the sound of s; else it ends a quotation. */
function pattern(source: string, hisses: boolean): RegExp {
  const genitive = hisses ? "['’ʼ]?[sS]|['’ʼ]" : "['’ʼ]?[sS]"
  return new RegExp(`${wordBegins}(?<name>${source})(?<genitive>${genitive})?${wordEnds}`, 'gu')
}

function sourceOf(word: string): string {
  const letters = foldedText(word).match(/ae|oe|aa|ss|./gsu) ?? []
  return letters.map(letterSource).join(withinWord)
}

/** A letter, or two that can be written as one. */
function letterSource(letters: string): string {
  const other = accented.get(letters) ?? ''
  const [first = '', second] = letters.match(/./gsu) ?? []
  if (second === undefined) return anyOf(first + first.toUpperCase() + other)
  const ring = letters === 'aa' ? String.raw`|[aA]\u030a` : ''
  return `(?:${letterSource(first)}${withinWord}${letterSource(second)}|${anyOf(other)}${ring})`
}

/** Any of the letters, with the marks that may stand on it. */
function anyOf(letters: string): string {
  return `[${letters}]\\p{M}*`
}
