/** The words of reports by language, with the way lists are written. */
import type { Language } from '../model/words.ts'
import { lists } from './formats.ts'
import { da } from './words/da.ts'
import { en } from './words/en.ts'

export interface ReportWords extends Readonly<typeof da> {
  list: (items: readonly string[]) => string
}

export const reportWords: Record<Language, ReportWords> = {
  da: { ...da, list: (items) => lists.da.format(items) },
  en: { ...en, list: (items) => lists.en.format(items) },
}
