import { writeDay } from '../../server/domain/written-days.ts'
import type { Language } from '../view/view.ts'

/** The forms of a counted word; Danish and English both have these two. */
export interface Forms {
  one: string
  other: string
}

export interface Formats {
  /** A whole or decimal number: 3.470 and 0,75 in Danish. */
  number: (value: number) => string
  /** A number with its word: `count(2, { one: 'person', other: 'personer' })` gives "2 personer". */
  count: (value: number, forms: Forms) => string
  /** The word alone. */
  plural: (value: number, forms: Forms) => string
  /** An ISO day in the form of the language. */
  day: (iso: string) => string
  /** The time of day, "10.42" in Danish and "10:42" in English. */
  time: (instant: Date) => string
  /** "a, b og c". */
  list: (items: readonly string[]) => string
  /** The name of a language by its BCP 47 tag: "dansk". */
  language: (tag: string) => string
}

const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' }

/** How numbers, days, times, lists and counted words are written in a language. */
export function formatsOf(language: Language): Formats {
  const locale = locales[language]
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: true })
  const rules = new Intl.PluralRules(locale)
  const times = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    // As the day beside it is: that of the libraries.
    timeZone: 'Europe/Copenhagen',
  })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  const plural = (value: number, forms: Forms) =>
    rules.select(value) === 'one' ? forms.one : forms.other
  return {
    plural,
    number: (value) => numbers.format(value),
    count: (value, forms) => `${numbers.format(value)} ${plural(value, forms)}`,
    day: (iso) => writeDay(iso, language),
    time: (instant) => times.format(instant),
    list: (items) => lists.format(items),
    language: (tag) => languages.of(tag) ?? tag,
  }
}
