/** The words of reports by language, with the way numbers, days and lists are written. */
import type { Language } from '../domain/words.ts'
import { formatsOf, lists } from './formats.ts'
import { da } from './words/da.ts'
import { en } from './words/en.ts'

export type ReportWords = Readonly<typeof da> &
  ReturnType<typeof formatsOf> & { list: (items: readonly string[]) => string }

const wordsIn = (language: Language, words: typeof da): ReportWords => ({
  ...words,
  ...formatsOf(language),
  list: (items) => lists[language].format(items),
})

export const reportWords: Record<Language, ReportWords> = {
  da: wordsIn('da', da),
  en: wordsIn('en', en),
}
