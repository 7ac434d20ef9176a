/**
 * Days as people write them: reads every accepted form of both languages, and writes the form of one. A day is an
 * ISO-8601 string (`2027-03-01`) of the years 0001 to 9999.
 */
import type { Language } from './words.ts'

/** The parts of a date as numbers, whether or not the calendar has it. */
export interface DateParts {
  date: number
  month: number
  year: number
}

/** What a text holds: a day, a date that is not in the calendar, or no date. */
export type ReadDay =
  { kind: 'day'; day: string } | ({ kind: 'no-such-day' } & DateParts) | { kind: 'not-a-day' }

/** From January. */
export const monthNames: Record<Language, readonly string[]> = {
  da: [
    ...['januar', 'februar', 'marts', 'april', 'maj', 'juni'],
    ...['juli', 'august', 'september', 'oktober', 'november', 'december'],
  ],
  en: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
}

/** What may stand between two numbers: `/`, `.`, `-` or a space. */
const between = '(?: ?[./-] ?| )'
const year = String.raw`(?<year>\d{4}|\d\d)`

/** The accepted forms, in small letters and with single spaces. */
const forms = [
  // 1/3-27, 01.03.2027, 1. 3. 2027
  String.raw`(?<date>\d\d?)${between}(?<month>\d\d?)${between}${year}`,
  // 010327, 01032027
  String.raw`(?<date>\d\d)(?<month>\d\d)${year}`,
  // 2027-03-01
  String.raw`(?<year>\d{4})${between}(?<month>\d\d?)${between}(?<date>\d\d?)`,
  // 1. marts 2027, 1 mar. 27, 1st of March 2027
  String.raw`(?<date>\d\d?)(?:st|nd|rd|th)?[ .,/-]*(?:of )?(?<name>[a-z]{3,})[ .,/-]*${year}`,
  // March 1, 2027
  String.raw`(?<name>[a-z]{3,})\.? (?<date>\d\d?)(?:st|nd|rd|th)?[ .,]+${year}`,
].map((form) => new RegExp(`^(?:den |d\\. ?)?${form}$`))

/**
 * Reads a day in any accepted form of either language. The date stands before the month, save after the year
 * (`2027-03-01`) and where the month is a word (`March 1, 2027`). Six digits are ddmmyy, eight are ddmmyyyy. A month is
 * its name or at least the first three letters of it. A year of two digits lies within [today − 49, today + 50]: on a
 * day of 2026, 77 is 1977 and 76 is 2076.
 * @param today an ISO day
 */
export function readDay(text: string, today: string): ReadDay {
  const plain = plainText(text)
  const found = forms.map((form) => form.exec(plain)?.groups).find((groups) => groups !== undefined)
  const month = found && monthIn(found)
  if (found === undefined || month === undefined) return { kind: 'not-a-day' }
  const parts = { date: Number(found['date']), month, year: yearIn(found['year'] ?? '', today) }
  const day = isoText(parts)
  return isDay(day) ? { kind: 'day', day } : { kind: 'no-such-day', ...parts }
}

/** Small letters, without marks that cannot be seen; one hyphen for every dash, one space for every run of spaces. */
function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
}

function monthIn({ month, name }: Record<string, string>): number | undefined {
  if (name === undefined) return Number(month)
  const isMonth = (whole: string) => whole.toLowerCase().startsWith(name)
  const at = Math.max(monthNames.da.findIndex(isMonth), monthNames.en.findIndex(isMonth))
  return at < 0 ? undefined : at + 1
}

/** The hundred years around a day, kept within 0001 to 9999, hold each two digits once. */
function yearIn(text: string, today: string): number {
  const written = Number(text)
  if (text.length > 2) return written
  const first = Math.min(Math.max(Number(today.slice(0, 4)) - 49, 1), 9900)
  return first + ((written - (first % 100) + 100) % 100)
}

const isoText = ({ date, month, year }: DateParts) =>
  [String(year).padStart(4, '0'), twoDigits(month), twoDigits(date)].join('-')

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** @param day an ISO day */
export function partsOf(day: string): DateParts {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { date, month, year }
}

/** Whether a text is an ISO day of the years 0001 to 9999 that is in the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const { date, month, year } = partsOf(text)
  return year >= 1 && date >= 1 && date <= daysInMonth(year, month)
}

/** How many days a month has, 0 for one that is not in the calendar. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/** "1. marts 2027" and "1 March 2027"; also for a date of a month that does not have it. */
export function dateInWords({ date, month, year }: DateParts, language: Language): string {
  const name = monthNames[language][month - 1] ?? ''
  const point = language === 'da' ? '.' : ''
  return `${date}${point} ${name} ${String(year).padStart(4, '0')}`
}

/** An ISO day in the form of a language: 01-03-2027 in Danish, 1 March 2027 in English. */
export function writeDay(day: string, language: Language): string {
  return language === 'da'
    ? day.split('-').reverse().join('-')
    : dateInWords(partsOf(day), language)
}
