/** How numbers, days and lists are written in a language. */
import type { Language } from '../domain/words.ts'
import { writeDay } from '../domain/written-days.ts'

export const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' }

/** "a, b og c". */
export const lists: Record<Language, Intl.ListFormat> = {
  da: new Intl.ListFormat(locales.da, { type: 'conjunction' }),
  en: new Intl.ListFormat(locales.en, { type: 'conjunction' }),
}

export function formatsOf(language: Language) {
  const numbers = new Intl.NumberFormat(locales[language])
  return {
    /** 3.470 in Danish. */
    number: (value: number) => numbers.format(value),
    /** An ISO day in the form of the language. */
    day: (iso: string) => writeDay(iso, language),
  }
}
