/** What somebody types for a day, read on the day it is typed. */
import { readDay } from '../../server/domain/written-days.ts'
import type { Messages } from '../locales/messages.ts'
import { dayInDenmark } from '../../server/domain/days.ts'

const read = (text: string) => readDay(text, dayInDenmark(new Date()))

/** The ISO day in a text; undefined when it holds none. */
export function dayTyped(text: string): string | undefined {
  const found = read(text)
  return found.kind === 'day' ? found.day : undefined
}

/** Why a text holds no day, in a sentence; undefined when it holds one, or nothing. */
export function dayFault(text: string, { days }: Messages): string | undefined {
  if (text.trim() === '') return undefined
  const found = read(text)
  if (found.kind === 'day') return undefined
  return found.kind === 'not-a-day' ? days.notADay : days.noSuchDay(found)
}
