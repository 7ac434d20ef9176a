import { dateInWords, monthNames, type DateParts } from '../../../server/domain/written-days.ts'

const date = (parts: DateParts) => dateInWords(parts, 'da')

/** The texts of a field for a day and of its calendar. */
export const days = {
  example: 'f.eks. 1/3-27',
  choose: (label: string) => `${label}: vælg i kalenderen`,
  calendar: (label: string) => `${label}: kalender`,
  previousYear: 'Forrige år',
  previousMonth: 'Forrige måned',
  nextMonth: 'Næste måned',
  nextYear: 'Næste år',
  today: 'I dag',
  close: 'Luk',
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  month: ({ month, year }: DateParts) => `${monthNames.da[month - 1] ?? ''} ${year}`,
  date,
  noSuchDay: (parts: DateParts) =>
    parts.month < 1 || parts.month > 12
      ? `Der er ingen måned ${parts.month}. Dagen skrives før måneden.`
      : `${date(parts)} findes ikke.`,
  notADay: 'Det er ikke en dato. Skriv for eksempel 1/3-27, 01-03-2027 eller 1. marts 2027.',
}
