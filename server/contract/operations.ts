/** Everything the API can be asked, in one list: what is mounted is what is documented. */
import type { Operation } from './operation.ts'
import { exposureOperations } from './operations/exposure.ts'
import { historyOperations } from './operations/history.ts'
import { interviewOperations } from './operations/interviews.ts'
import { networkOperations } from './operations/network.ts'
import { registeringOperations } from './operations/registering.ts'
import { reorganisationOperations } from './operations/reorganisations.ts'
import { serviceOperations } from './operations/service.ts'

export const operations = {
  ...networkOperations,
  ...interviewOperations,
  ...historyOperations,
  ...reorganisationOperations,
  ...exposureOperations,
  ...registeringOperations,
  ...serviceOperations,
} as const satisfies Record<string, Operation>

export type OperationName = keyof typeof operations
