/** Turns whatever went wrong into one of the problems the API can answer. */
import {
  ApiProblem,
  conflict,
  databaseAway,
  machineFault,
  databaseUnusable,
  databaseUncertain,
  internal,
  malformedRequest,
  tooLarge,
  tooMuchAtOnce,
  unusableRequest,
  unknownAddress,
  unsupportedMedia,
} from './problems.ts'
import { ChangeRefused } from '../analysis/exposure/take-changes.ts'
import { fileRefused } from './file-refusals.ts'
import { FileRefused } from '../interviews/file-refused.ts'
import { RecordRefused } from '../network/records/records.ts'
import { changeRefused, recordRefused } from './refusals.ts'
import {
  StoreConflict,
  StoreMachineFault,
  StoreUnavailable,
  StoreUncertain,
  StoreUnusable,
  ValueTooLarge,
} from '../store/errors.ts'

/** The problem that stands for `error`; what is not foreseen is an internal one that keeps it as its cause. */
export function problemFrom(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error
  if (error instanceof StoreUnavailable) return databaseAway(error)
  if (error instanceof StoreUnusable) return databaseUnusable(error)
  if (error instanceof StoreMachineFault) return machineFault(error)
  if (error instanceof ValueTooLarge) return tooMuchAtOnce(error)
  if (error instanceof StoreUncertain) return databaseUncertain(error)
  if (error instanceof StoreConflict) return conflict(error)
  if (error instanceof RecordRefused) return recordRefused(error)
  if (error instanceof ChangeRefused) return changeRefused(error)
  if (error instanceof FileRefused) return fileRefused(error)
  if (error instanceof URIError)
    return malformedRequest('Correct the percent signs in the address.')
  return problemOfBody(error) ?? problemOfStatus(error) ?? internal(error)
}

/** What a library that reads requests or sends files has found wrong with the request, by the status it gives its errors. */
function problemOfStatus(error: unknown): ApiProblem | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') {
    return undefined
  }
  const { status } = error
  if (status < 400 || status > 499) return undefined
  return status === 404 ? unknownAddress() : unusableRequest(status, headersOf(error), error)
}

/** What an answer of that status has to say, such as how long a file is of which no such part was found. */
function headersOf(error: Error): Record<string, string> {
  const headers = 'headers' in error ? error.headers : undefined
  return Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)]),
  )
}

/** What the reader of bodies found, by the `type` it gives its errors. */
function problemOfBody(error: unknown): ApiProblem | undefined {
  if (!(error instanceof Error) || !('type' in error)) return undefined
  switch (error.type) {
    case 'entity.too.large':
      return tooLarge()
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return unsupportedMedia()
    case 'entity.parse.failed':
      return malformedRequest('Send a body that is a JSON object.')
    case 'request.aborted':
    case 'request.size.invalid':
      return malformedRequest('Send the whole body.')
    default:
      return undefined
  }
}
