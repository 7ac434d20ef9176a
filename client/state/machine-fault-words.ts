/** Why nothing could be saved, where it is the server that cannot and not what was asked. */
import type { ApiError } from '../api.ts'
import type { Messages } from '../locales/messages.ts'

/** A sentence of its own; undefined where anything else was wrong. */
export function machineFaultWords(
  { problem }: ApiError,
  { frame: { hindered } }: Messages,
): string | undefined {
  const sort = problem?.type.split(':').at(-1) ?? ''
  return Object.hasOwn(hindered, sort) ? hindered[sort as keyof typeof hindered] : undefined
}
