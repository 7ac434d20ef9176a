/** Who did what and when, and taking it back. */
import { historyAnswer, historyQuery, writtenAnswer } from '../history.ts'
import { reading, registering, type Operation } from '../operation.ts'

export const historyOperations = {
  history: {
    ...reading,
    path: '/api/history',
    summary: 'Acts, newest first: of one item, or of all',
    query: historyQuery,
    answer: historyAnswer,
  },
  undo: {
    ...registering,
    path: '/api/history/:id/undo',
    summary: 'Take an act back; an undoing too, which does it again',
    answer: writtenAnswer,
    problems: [403, 404, 409, 413, 503],
  },
} as const satisfies Record<string, Operation>
