/**
 * The weeks of a month, Monday first, and the way of the keys through them (ARIA Authoring Practices Guide, Date Picker
 * Dialog). Pure; days are ISO days, and what would leave the years 0001 to 9999 stays where it is.
 */
import { daysFrom } from '../../server/domain/days.ts'
import { daysInMonth, isDay } from '../../server/domain/written-days.ts'

const within = (moved: string, day: string) => (isDay(moved) ? moved : day)

/** @param count negative for days before */
export function daysOn(day: string, count: number): string {
  return within(daysFrom(day, count), day)
}

/** The same date of another month, or the last that it has. */
export function monthsOn(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const months = year * 12 + month - 1 + count
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1]
  const toDate = Math.min(date, daysInMonth(toYear, toMonth))
  const digits = (value: number, length: number) => String(value).padStart(length, '0')
  return within(`${digits(toYear, 4)}-${digits(toMonth, 2)}-${digits(toDate, 2)}`, day)
}

/** 0 for Monday. */
const weekdayOf = (day: string) => (new Date(day).getUTCDay() + 6) % 7

/** The month of a day as six weeks, so that every month is as tall; undefined where a day is of another month. */
export function weeksOf(day: string): (string | undefined)[][] {
  const month = day.slice(0, 7)
  const [year, ofYear] = month.split('-').map(Number)
  const before = weekdayOf(`${month}-01`)
  const last = daysInMonth(year ?? 0, ofYear ?? 0)
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const date = week * 7 + weekday - before + 1
      return date < 1 || date > last ? undefined : `${month}-${String(date).padStart(2, '0')}`
    }),
  )
}

/** The day a key leads to; undefined when it leads nowhere. */
export function dayByKey(day: string, key: string, shift: boolean): string | undefined {
  const months = shift ? 12 : 1
  const ways: Record<string, () => string> = {
    ArrowLeft: () => daysOn(day, -1),
    ArrowRight: () => daysOn(day, 1),
    ArrowUp: () => daysOn(day, -7),
    ArrowDown: () => daysOn(day, 7),
    Home: () => daysOn(day, -weekdayOf(day)),
    End: () => daysOn(day, 6 - weekdayOf(day)),
    PageUp: () => monthsOn(day, -months),
    PageDown: () => monthsOn(day, months),
  }
  return ways[key]?.()
}
