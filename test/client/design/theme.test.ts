/** Contrast (WCAG 2.2) and the differences of colours that stand for something, from the theme's own tokens. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../../client/design/theme.css', import.meta.url), 'utf8')

type Colours = Record<string, string>

function coloursIn(block: string): Colours {
  const found = block.matchAll(/--bl-([\w-]+): (#[0-9a-f]{6});/g)
  return Object.fromEntries([...found].map(([, name, colour]) => [name!, colour!]))
}

const [lightBlock, darkBlock] = css.split('@media screen and (prefers-color-scheme: dark)')
const light = coloursIn(lightBlock!)
const themes = { light, dark: { ...light, ...coloursIn(darkBlock!) } }

type Triple = [number, number, number]

const rgb = (colour: string): Triple =>
  [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as Triple

/** sRGB to linear light (IEC 61966-2-1). */
const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
const encoded = (channel: number) => {
  const inside = Math.min(Math.max(channel, 0), 1)
  return inside <= 0.0031308 ? inside * 12.92 : 1.055 * inside ** (1 / 2.4) - 0.055
}
const times = (matrix: readonly Triple[], vector: Triple): Triple =>
  matrix.map((row) => row.reduce((sum, value, at) => sum + value * vector[at]!, 0)) as Triple

function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red, green, blue] = rgb(colour).map(linear) as Triple
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [high, low] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [
    number,
    number,
  ]
  return (high + 0.05) / (low + 0.05)
}

/** How dichromats see linear RGB: Machado, Oliveira & Fernandes 2009, severity 1. */
const sights: Record<string, readonly Triple[]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
}

const xyz: readonly Triple[] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
]
const white: Triple = [0.95047, 1, 1.08883]

function lab(colour: string, sight: readonly Triple[]): Triple {
  const seen = times(sight, rgb(colour).map(linear) as Triple)
    .map(encoded)
    .map(linear) as Triple
  const [x, y, z] = times(xyz, seen).map((value, at) => {
    const share = value / white[at]!
    return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116
  }) as Triple
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** The smallest CIE 1976 difference of any two. */
function smallestDifference(colours: readonly string[], sight: readonly Triple[]): number {
  const places = colours.map((colour) => lab(colour, sight))
  const pairs = places.flatMap((one, at) =>
    places.slice(at + 1).map((other) => [one, other] as const),
  )
  return Math.min(...pairs.map(([one, other]) => Math.hypot(...one.map((v, at) => v - other[at]!))))
}

const kinds = ['library', 'public', 'health', 'civil', 'housing', 'other']
const classes = ['direct', 'indirect', 'unknown', 'not-shown']

/** Least contrast of text (4.5) and of what is drawn and pressed (3), each on what it stands on. */
const pairs: [name: string, on: string, least: number][] = [
  ...['bg', 'panel', 'canvas', 'sunken'].flatMap((on): [string, string, number][] => [
    ['text', on, 7],
    ['muted', on, 4.5],
    ['control', on, 3],
    ['accent', on, 4.5],
  ]),
  ['accent', 'accent-soft', 4.5],
  ['on-accent', 'accent', 4.5],
  ['text', 'mark', 4.5],
  ['tie', 'canvas', 3],
  ['direct', 'panel', 4.5],
  ['unknown', 'panel', 4.5],
  ...[...kinds, ...classes].map((name): [string, string, number] => [name, 'canvas', 3]),
]

describe.each(Object.entries(themes))('the %s theme', (name, colours) => {
  test.each(pairs)('%s on %s has a contrast of at least %d', (one, on, least) => {
    expect(contrast(colours[one]!, colours[on]!)).toBeGreaterThanOrEqual(least)
  })

  const least: Record<string, Record<string, [kinds: number, classes: number]>> = {
    light: { normal: [30, 38], protanopia: [27, 29], deuteranopia: [23, 16] },
    dark: { normal: [31, 44], protanopia: [28, 20], deuteranopia: [10, 29] },
  }
  test.each(Object.entries(sights))('kinds and classes differ under %s sight', (sight, matrix) => {
    const [ofKinds, ofClasses] = least[name]![sight]!
    const differences = [kinds, classes].map((names) =>
      smallestDifference(
        names.map((each) => colours[each]!),
        matrix,
      ),
    )
    expect(differences[0]).toBeGreaterThan(ofKinds)
    expect(differences[1]).toBeGreaterThan(ofClasses)
  })
})
