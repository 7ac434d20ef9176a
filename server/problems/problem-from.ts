/** Turns whatever went wrong into one of the problems the API can answer. */
import {
  ApiProblem,
  conflict,
  databaseAway,
  databaseUnusable,
  internal,
  malformedRequest,
  tooLarge,
  unknownAddress,
  unsupportedMedia,
} from './problems.ts'
import { ChangeRefused } from '../analysis/exposure/take-changes.ts'
import { fileRefused } from './file-refusals.ts'
import { FileRefused } from '../interviews/file-refused.ts'
import { RecordRefused } from '../network/records/records.ts'
import { changeRefused, recordRefused } from './refusals.ts'
import { StoreConflict, StoreUnavailable, StoreUnusable } from '../store/errors.ts'

/** The problem that stands for `error`; what is not foreseen is an internal one that keeps it as its cause. */
export function problemFrom(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error
  if (error instanceof StoreUnavailable) return databaseAway(error)
  if (error instanceof StoreUnusable) return databaseUnusable(error)
  if (error instanceof StoreConflict) return conflict(error)
  if (error instanceof RecordRefused) return recordRefused(error)
  if (error instanceof ChangeRefused) return changeRefused(error)
  if (error instanceof FileRefused) return fileRefused(error)
  if (error instanceof URIError)
    return malformedRequest('Correct the percent signs in the address.')
  if (isMissingFile(error)) return unknownAddress()
  return problemOfBody(error) ?? internal(error)
}

function isMissingFile(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 404
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
