import type { ApiError } from '../../api.ts'

/** The place, from 0, of the change that the service refuses; undefined when it is something else that it refuses. */
export function changeRefusedAt({ problem }: ApiError): number | undefined {
  for (const { field } of problem?.errors ?? []) {
    const [, at] = /^changes\.(\d+)/u.exec(field) ?? []
    if (at !== undefined) return Number(at)
  }
  return undefined
}
