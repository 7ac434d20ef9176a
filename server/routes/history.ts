/** `/api/history`: who did what and when, and taking it back. */
import { readHistory } from '../network/acts/history.ts'
import type { Handler } from '../http/handler.ts'

export const listHistory: Handler<'history'> = async ({ query }, service) => {
  const { type, id, limit, offset } = query
  const item = type === undefined || id === undefined ? {} : { item: { type, id } }
  const { revision, result } = await service.read((run) =>
    readHistory(run, { ...item, limit, offset }),
  )
  return { revision, ...result }
}

export const undoAct: Handler<'undo'> = ({ params: { id }, by }, service) => service.undo(id, by)
