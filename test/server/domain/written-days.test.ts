/** Days as people write them: every accepted form of every day, and the two ways in which a text holds none. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  dateInWords,
  daysInMonth,
  isDay,
  monthNames,
  readDay,
  writeDay,
} from '../../../server/domain/written-days.ts'
import { languages } from '../../../server/domain/words.ts'

const today = '2026-07-15'
const dayIn = (text: string, on = today) => {
  const read = readDay(text, on)
  return read.kind === 'day' ? read.day : read.kind
}

/** A day by the calendar of the language, which knows nothing of ours. */
const day = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((instant) => instant.toISOString().slice(0, 10))

interface Written {
  y: string
  m: string
  d: string
  da: string
  en: string
}

/** Every form with its year in full. */
const whole: ((parts: Written) => string)[] = [
  ({ y, m, d }) => `${y}-${m}-${d}`,
  ({ y, m, d }) => `${d}-${m}-${y}`,
  ({ y, m, d }) => `${d}.${m}.${y}`,
  ({ y, m, d }) => `${d}${m}${y}`,
  ({ y, m, d }) => `${Number(d)}/${Number(m)}-${y}`,
  ({ y, m, d }) => `${Number(d)}/${Number(m)} ${y}`,
  ({ y, m, d }) => `${Number(d)}. ${Number(m)}. ${y}`,
  ({ y, m, d }) => `d. ${Number(d)}/${Number(m)}-${y}`,
  ({ y, d, da }) => `${Number(d)}. ${da} ${y}`,
  ({ y, d, da }) => `${Number(d)}.${da} ${y}`,
  ({ y, d, da }) => `${Number(d)} ${da} ${y}`,
  ({ y, d, da }) => `den ${Number(d)}. ${da.slice(0, 3)}. ${y}`,
  ({ y, d, da }) => `${d}-${da.slice(0, 3)}-${y}`,
  ({ y, d, en }) => `${Number(d)} ${en} ${y}`,
  ({ y, d, en }) => `${Number(d)}th of ${en} ${y}`,
  ({ y, d, en }) => `${Number(d)} ${en.slice(0, 3)} ${y}`,
  ({ y, d, en }) => `${en} ${Number(d)}, ${y}`,
  ({ y, d, en }) => `${en.slice(0, 3)}. ${Number(d)}th, ${y}`,
]

/** What can be done to a text without making it another one. */
const disguises: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => ` \t${text}\u00a0\n`,
  (text) => text.replaceAll(' ', '\u00a0 \u2009'),
  (text) => text.replaceAll('-', '\u2013'),
  (text) => text.replaceAll('-', '\u2011'),
  (text) => `\u200e${text.replaceAll('/', '\u200f/\u00ad')}\u200b`,
  (text) => text.replaceAll('1', '１'),
]

const partsIn = (iso: string): Written => {
  const [y = '', m = '', d = ''] = iso.split('-')
  const name = (language: 'da' | 'en') => monthNames[language][Number(m) - 1] ?? ''
  return { y, m, d, da: name('da'), en: name('en') }
}

describe('a day', () => {
  it('is read in every form with its whole year, however it is spaced and cased', () => {
    const form = fc.constantFrom(...whole)
    const disguise = fc.constantFrom(...disguises)
    fc.assert(
      fc.property(day, form, disguise, (iso, write, disguised) => {
        expect(dayIn(disguised(write(partsIn(iso))))).toBe(iso)
      }),
      { numRuns: 2000 },
    )
  })

  it('is read with a year of two digits within 49 years back and 50 ahead', () => {
    const short: typeof whole = [
      ({ y, m, d }) => `${Number(d)}/${Number(m)}-${y.slice(2)}`,
      ({ y, m, d }) => `${d}${m}${y.slice(2)}`,
      ({ y, d, da }) => `${Number(d)}. ${da} ${y.slice(2)}`,
      ({ y, d, en }) => `${en} ${Number(d)}, ${y.slice(2)}`,
    ]
    const near = fc
      .tuple(day, fc.integer({ min: -49, max: 50 }))
      .map(([iso, ahead]) => `${2026 + ahead}${iso.slice(4)}`)
      .filter((iso) => isDay(iso))
    fc.assert(
      fc.property(near, fc.constantFrom(...short), (iso, write) => {
        expect(dayIn(write(partsIn(iso)))).toBe(iso)
      }),
    )
  })

  it('reads back as it is written in each language', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...languages), (iso, language) => {
        expect(dayIn(writeDay(iso, language))).toBe(iso)
      }),
    )
  })

  test.each([
    ['1/3-27', '2027-03-01'],
    ['1/3-2027', '2027-03-01'],
    ['01.03.2027', '2027-03-01'],
    ['1.3.27', '2027-03-01'],
    ['01-03-2027', '2027-03-01'],
    ['01032027', '2027-03-01'],
    ['010327', '2027-03-01'],
    ['2027-03-01', '2027-03-01'],
    ['1. marts 2027', '2027-03-01'],
    ['1 marts 2027', '2027-03-01'],
    ['1. mar. 2027', '2027-03-01'],
    ['1 March 2027', '2027-03-01'],
    ['March 1, 2027', '2027-03-01'],
    ['Sept 3rd 2027', '2027-09-03'],
    ['29/2/2024', '2024-02-29'],
    ['1/1-77', '1977-01-01'],
    ['31/12-76', '2076-12-31'],
    ['0001-01-01', '0001-01-01'],
    ['31-12-9999', '9999-12-31'],
  ])('"%s" is %s', (text, iso) => {
    expect(dayIn(text)).toBe(iso)
  })

  test('keeps years of two digits within those there are', () => {
    expect(dayIn('1/1-00', '0001-06-01')).toBe('0100-01-01')
    expect(dayIn('1/1-01', '0001-06-01')).toBe('0001-01-01')
    expect(dayIn('31/12-99', '9999-06-01')).toBe('9999-12-31')
    expect(dayIn('1/1-00', '9999-06-01')).toBe('9900-01-01')
  })
})

describe('a date that is not in the calendar', () => {
  test.each([
    ['31/2-27', { date: 31, month: 2, year: 2027 }],
    ['29. februar 2026', { date: 29, month: 2, year: 2026 }],
    ['29-02-1900', { date: 29, month: 2, year: 1900 }],
    ['April 31, 2027', { date: 31, month: 4, year: 2027 }],
    ['12/31-2027', { date: 12, month: 31, year: 2027 }],
    ['2027-13-01', { date: 1, month: 13, year: 2027 }],
    ['0/1-2027', { date: 0, month: 1, year: 2027 }],
    ['01-01-0000', { date: 1, month: 1, year: 0 }],
  ])('"%s" is told apart', (text, parts) => {
    expect(readDay(text, today)).toEqual({ kind: 'no-such-day', ...parts })
  })

  test('has words in each language', () => {
    const parts = { date: 31, month: 2, year: 2027 }
    expect(dateInWords(parts, 'da')).toBe('31. februar 2027')
    expect(dateInWords(parts, 'en')).toBe('31 February 2027')
  })
})

describe('what is no date', () => {
  test.each([
    ...[
      '',
      '   ',
      'snart',
      '2027',
      'marts 2027',
      '1/3',
      '1/3-7',
      '1/3-027',
      '1/3-20270',
      '1 foo 2027',
    ],
    ...['1 ma 2027', '123/4-2027', '1//3-2027', '01-03-2027 kl. 10', 'fra 1/3-27', '+002027-03-01'],
  ])('"%s" is told apart', (text) => {
    expect(readDay(text, today)).toEqual({ kind: 'not-a-day' })
  })

  it('never throws, and what is read is a day', () => {
    const pieces = fc.constantFrom(
      ...[
        '1',
        '31',
        '02',
        '2027',
        '27',
        '/',
        '-',
        '.',
        ' ',
        ',',
        'mar',
        'May',
        'den ',
        'th',
        '٣',
        '\u0000',
      ],
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const read = readDay(text, today)
        expect(read.kind === 'day' ? isDay(read.day) : true).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the calendar', () => {
  it('has the days that a Date has', () => {
    fc.assert(
      fc.property(day, (iso) => {
        expect(isDay(iso)).toBe(true)
      }),
    )
    const years = [1, 4, 100, 400, 1900, 2000, 2024, 2026, 2100, 9999]
    const last = (year: number, month: number) => {
      const instant = new Date(0)
      instant.setUTCFullYear(year, month, 0)
      return instant.getUTCDate()
    }
    for (const year of years) {
      for (let month = 1; month <= 12; month++) {
        expect(daysInMonth(year, month), `${year}-${month}`).toBe(last(year, month))
      }
    }
  })

  test.each([
    ...['0000-12-31', '2026-02-29', '2026-00-10', '2026-13-01', '2026-01-00', '2026-1-1'],
    ...['10000-01-01', '2026-01-01T00:00', ' 2026-01-01', '2026-01-01\n', '٢٠٢٦-٠١-٠١'],
  ])('does not have "%s"', (text) => {
    expect(isDay(text)).toBe(false)
  })
})

test('a day is written in the form of the language', () => {
  expect(writeDay('2027-03-01', 'da')).toBe('01-03-2027')
  expect(writeDay('2027-03-01', 'en')).toBe('1 March 2027')
  expect(writeDay('0001-01-01', 'en')).toBe('1 January 0001')
})
