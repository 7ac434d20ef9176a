import { dateInWords, monthNames, type DateParts } from '../../../server/domain/written-days.ts'
import type { days as danish } from '../da/days.ts'

const date = (parts: DateParts) => dateInWords(parts, 'en')

/** The texts of a field for a day and of its calendar. */
export const days: typeof danish = {
  example: 'e.g. 1 March 2027',
  choose: (label) => `${label}: choose in the calendar`,
  calendar: (label) => `${label}: calendar`,
  previousYear: 'Previous year',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  nextYear: 'Next year',
  today: 'Today',
  close: 'Close',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  month: ({ month, year }) => `${monthNames.en[month - 1] ?? ''} ${year}`,
  date,
  noSuchDay: (parts) =>
    parts.month < 1 || parts.month > 12
      ? `There is no month ${parts.month}. The day comes before the month.`
      : `${date(parts)} does not exist.`,
  notADay:
    'This is not a date. Enter for example 1 March 2027, 1/3/2027 (the day first) or 2027-03-01.',
}
