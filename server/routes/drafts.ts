/** `/api/interviews/drafts`: interviews on their way in. */
import { createHash, randomUUID } from 'node:crypto'
import { readInterview, readText } from '../interviews/reader.ts'
import { readBeside } from '../network/drafts/beside.ts'
import { confirmed } from '../network/drafts/confirmed.ts'
import type { StoredDraft } from '../network/drafts/draft-content.ts'
import { draftMade } from '../network/drafts/made.ts'
import { readAnew } from '../network/drafts/read-anew.ts'
import { savedBy } from '../network/drafts/saved-by-act.ts'
import {
  changeStored,
  makeStored,
  readStored,
  removeStored,
} from '../network/drafts/stored-drafts.ts'
import { becomeOf, readUnsaved, toldDraft } from '../network/drafts/told-draft.ts'
import { contentAfter, readForChange } from '../network/drafts/changing.ts'
import type { Handler } from './handler.ts'
import type { Service } from './service.ts'
import { suggestedFor } from './suggesting.ts'

export const listDrafts: Handler<'drafts'> = async (_ask, service) => {
  const { result } = await service.read((run) => readUnsaved(run, service.now()))
  return { drafts: result }
}

export const makeDraft: Handler<'makeDraft'> = async ({ file, query }, service) => {
  const sha256 = createHash('sha256').update(file).digest('hex')
  const { result: become } = await service.read((run) => becomeOf(run, sha256, service.now()))
  if (become !== undefined) return { ...become, already: true }
  const reading = await readInterview(file, query.name)
  const { suggestions, organisations, network } = await suggestedFor(reading, service)
  const { result: beside } = await service.read(readBeside)
  const content = draftMade(
    { reading, suggestions, fileName: query.name },
    { network, organisations, questions: beside.questions },
  )
  const id = randomUUID()
  await service.writeBeside((run) => makeStored(run, { id, sha256, content }, service.now()))
  return { draft: id, already: false }
}

export const readOneDraft: Handler<'draft'> = async ({ params: { id } }, service) => {
  const { result } = await service.read(async (run) =>
    toldDraft(run, await readStored(run, id, service.now())),
  )
  return { draft: result }
}

export const changeDraft: Handler<'changeDraft'> = async (
  { params: { id }, body, ifMatch },
  service,
) => {
  const now = service.now()
  const { result: draft } = await service.read((run) =>
    readForChange(run, { id, read: ifMatch, now }),
  )
  const before = await withText(draft, body.text, service)
  const { result: content } = await service.read((run) => contentAfter(run, before, body))
  const changed = await service.writeBeside((run) => changeStored(run, draft, { content, now }))
  const { result } = await service.read((run) => toldDraft(run, changed))
  return { draft: result }
}

export const deleteDraft: Handler<'deleteDraft'> = async ({ params: { id }, ifMatch }, service) => {
  await service.writeBeside((run) => removeStored(run, { id, read: ifMatch }, service.now()))
  return {}
}

export const confirmDraft: Handler<'confirmDraft'> = async (
  { params: { id }, by, ifMatch },
  service,
) => {
  const now = service.now()
  const confirming = { id, read: ifMatch, now }
  const { result: draft } = await service.read((run) => readStored(run, id, now))
  const what = draft.content.updates === undefined ? 'interview-confirmed' : 'interview-updated'
  const written = await service.carryOut({ what, by }, (run) => confirmed(run, confirming))
  const { result: saved } = await service.read((run) => savedBy(run, written.act.id))
  return { ...written, interview: written.item.id, saved }
}

/** What a draft holds after its text was corrected. */
async function withText(
  { content }: StoredDraft,
  text: string | undefined,
  service: Service,
): Promise<StoredDraft['content']> {
  if (text === undefined || text === content.text) return content
  const reading = await readText(text, content.file.format)
  const { suggestions } = await suggestedFor(reading, service)
  return readAnew(content, { reading, suggestions })
}
