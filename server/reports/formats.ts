/** How numbers, days and lists are written in a language. */
import type { Language } from '../domain/words.ts'

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
    /** An ISO day as dd-mm-yyyy. */
    day: (iso: string) => iso.split('-').reverse().join('-'),
  }
}
