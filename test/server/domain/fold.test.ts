import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldedText, placeOf } from '../../../server/domain/fold.ts'

/** Code points that a wrong folding goes wrong on, and the strings of any other. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...[
        'a',
        'A',
        'æ',
        'Ø',
        'å',
        'Å',
        'a\u030a',
        '\u030a',
        '\u0323',
        '\u0301',
        '\u0345',
        'é',
        'ß',
        'ẞ',
      ],
      ...['Σ', 'ς', 'İ', 'ı', '가', '\u1100', '\u1161', '\u05b0', 'क', '\u093f', '🎈', '\u{e0041}'],
      ...[
        ' ',
        '\u00a0',
        '\n',
        '\u2800',
        '\u00ad',
        '\u200b',
        '\u200f',
        '\ufeff',
        '\u3164',
        '-',
        '–',
        '−',
        'x',
      ],
    ),
  }),
)

describe('folded', () => {
  test.each([
    ['Børn og Unge', 'boern og unge'],
    ['BOERN', 'boern'],
    ['Århus', 'aarhus'],
    ['Aarhus', 'aarhus'],
    ['A\u030arhus', 'aarhus'],
    ['a\u0323\u030a', 'aa'],
    ['Ærø, café, Ünal, Ö', 'aeroe, cafe, unal, o'],
    ['ǢǿǺ', 'aeoeaa'],
    ['Straße, STRASSE, STRAẞE', 'strasse, strasse, strasse'],
    ['ΟΔΟΣ οδος', 'οδοσ οδοσ'],
    ['NGO\u00a0er', 'ngo er'],
    ['\u2009Ældre \t\u2800\u3000 Sagen\n', 'aeldre sagen'],
    ['Nord\u2010Syd, Nord–Syd, Nord—Syd, Nord−Syd', 'nord-syd, nord-syd, nord-syd, nord-syd'],
    ['Sund\u00adheds\u200bhus\u200e\ufeff', 'sundhedshus'],
    ['Lektiehjælp 🎈', 'lektiehjaelp 🎈'],
    ['हिन्दी', 'हिन्दी'],
    ['', ''],
    ['\u00ad \u200b', ''],
  ])('%j is %j', (written, expected) => {
    expect(foldedText(written)).toBe(expected)
  })

  test('tells apart what is not written otherwise, but is something else', () => {
    const names = ['Hus 2', 'Hus 3', 'Nord Syd', 'Nord-Syd', 'NordSyd', 'हि', 'हु', 'かが', '一']
    expect(new Set(names.map(foldedText)).size).toBe(names.length)
  })

  test('is the same for every way to write each character there is', () => {
    const unlike: string[] = []
    for (let code = 0; code <= 0x10ffff; code += 1) {
      if (code === 0xd800) code = 0xe000
      const one = String.fromCodePoint(code)
      const once = foldedText(one)
      const ways = new Set([
        ...[once, one.normalize('NFC'), one.normalize('NFD')],
        ...[one.toUpperCase(), one.toLowerCase(), one.toUpperCase().toLowerCase()],
      ])
      ways.delete(one)
      if ([...ways].some((way) => foldedText(way) !== once)) unlike.push(code.toString(16))
    }
    expect(unlike).toEqual([])
  })

  test('folding twice is folding once, of NFC and NFD alike', () => {
    fc.assert(
      fc.property(text, (written) => {
        const once = foldedText(written)
        expect(foldedText(once)).toBe(once)
        expect(foldedText(written.normalize('NFC'))).toBe(once)
        expect(foldedText(written.normalize('NFD'))).toBe(once)
        expect(foldedText(` ${written}\u200b\u00a0`)).toBe(once)
      }),
    )
  })
})

describe('placeOf', () => {
  test.each([
    ['boern', 'Vi ser Børn og Unge', 'Børn'],
    ['hjaelp', 'æøå: lektiehjælp, æøå', 'hjælp'],
    ['unge', 'A\u030a Børn og Unge', 'Unge'],
    ['arhus', 'i Århus', 'Århus'],
    ['a', 'Ærø', 'Æ'],
    ['cafe', 'Sprogcafe\u0301en', 'cafe\u0301'],
    ['en', '🎈 Sprogcaféen', 'en'],
    ['aeldre sagen', '  Vi i Æl\u00addre \u00a0 Sagen.', 'Æl\u00addre \u00a0 Sagen'],
    ['nord-syd', '\u200b Nord–Syd', 'Nord–Syd'],
    ['strasse', 'Neue Straße 4', 'Straße'],
  ])('%s stands in %j as %j', (words, written, expected) => {
    const place = placeOf(words, written)
    expect(place && written.slice(place.start, place.end)).toBe(expected)
  })

  test('is undefined where the words are not', () => {
    expect(placeOf('bibliotek', 'Intet')).toBeUndefined()
    expect(placeOf('', 'Intet')).toBeUndefined()
  })

  test('cuts out whole characters that hold what was sought, however it is written', () => {
    fc.assert(
      fc.property(text, text, text, (before, sought, after) => {
        fc.pre(foldedText(sought) !== '')
        const whole = before + sought + after
        const place = placeOf(foldedText(sought), whole)
        // Marks of what comes after can change the last character of what was sought.
        fc.pre(foldedText(whole).includes(foldedText(sought)))
        expect(place).toBeDefined()
        const { start, end } = place!
        expect(foldedText(whole.slice(start, end))).toContain(foldedText(sought))
        // Neither half of a pair nor a letter without its marks is cut off; only the whole text may begin with a mark.
        for (const cut of [start, end]) {
          const rest = whole.slice(cut)
          if (cut > 0) expect(rest).not.toMatch(/^[\p{M}\udc00-\udfff]/u)
          expect(foldedText(whole.slice(0, cut) + ' ' + rest).replaceAll(' ', '')).toBe(
            foldedText(whole).replaceAll(' ', ''),
          )
        }
      }),
    )
  })
})
