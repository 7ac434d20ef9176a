/** `/api/interviews/drafts`: interviews on their way in. */
import { unknownAddress } from '../errors.ts'
import type { Handler } from './handler.ts'

export const listDrafts: Handler<'drafts'> = () => {
  throw unknownAddress()
}

export const makeDraft: Handler<'makeDraft'> = () => {
  throw unknownAddress()
}

export const readOneDraft: Handler<'draft'> = () => {
  throw unknownAddress()
}

export const changeDraft: Handler<'changeDraft'> = () => {
  throw unknownAddress()
}

export const deleteDraft: Handler<'deleteDraft'> = () => {
  throw unknownAddress()
}

export const confirmDraft: Handler<'confirmDraft'> = () => {
  throw unknownAddress()
}
