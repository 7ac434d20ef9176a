/** Interviews on their way in, with what is suggested of them. */
import { createHash, randomUUID } from 'node:crypto'
import type { Network } from '../domain/network.ts'
import type { Handler } from '../http/handler.ts'
import { readInterview, readText } from '../interviews/reader.ts'
import type { Reading } from '../interviews/reading.ts'
import type { Suggested } from '../interviews/suggestions.ts'
import { readQuestions, readTellable } from '../network/interviews/drafts/beside.ts'
import { contentAfter, readForChange } from '../network/interviews/drafts/changing.ts'
import { confirmationOf, savedBy } from '../network/interviews/drafts/confirm-draft.ts'
import type { DraftContent } from '../network/interviews/drafts/draft-content.ts'
import { draftMade } from '../network/interviews/drafts/make-draft.ts'
import { readAnew } from '../network/interviews/drafts/read-anew.ts'
import {
  changeStored,
  makeStored,
  readStored,
  removeStored,
} from '../network/interviews/drafts/stored-drafts.ts'
import {
  becomeOf,
  readUnsaved,
  toldChange,
  toldDraft,
} from '../network/interviews/drafts/told-draft.ts'
import type { Service } from '../service.ts'
import { writtenNetwork } from './network.ts'

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
  const { result: questions } = await service.read(readQuestions)
  const content = draftMade(
    { reading, suggestions, fileName: query.name },
    { network, organisations, questions },
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

/** A new text is read in a thread before anything is written, and is saved only if the draft is still as it was read. */
export const changeDraft: Handler<'changeDraft'> = async (
  { params: { id }, body, ifMatch },
  service,
) => {
  const now = service.now()
  const wanted = { id, read: ifMatch, now }
  const reread = body.text === undefined ? undefined : await withText(wanted, body.text, service)
  return service.writeBeside(async (run) => {
    const draft = await readForChange(run, wanted)
    const content = await contentAfter(run, reread ?? draft.content, body)
    const changed = await changeStored(run, draft, { content, now })
    return toldChange(run, changed, { before: draft.content, change: body })
  })
}

export const deleteDraft: Handler<'deleteDraft'> = async ({ params: { id }, ifMatch }, service) => {
  await service.writeBeside((run) => removeStored(run, { id, read: ifMatch }, service.now()))
  return {}
}

export const confirmDraft: Handler<'confirmDraft'> = async (
  { params: { id }, by, ifMatch },
  service,
) => {
  const confirming = { id, read: ifMatch, now: service.now() }
  const { written, difference } = await service.perform(
    { what: 'interview-confirmed', by },
    (run) => confirmationOf(run, confirming),
  )
  return { ...written, interview: written.item.id, saved: savedBy(difference) }
}

/**
 * What a draft holds after its text was corrected.
 * @throws ApiProblem when it is gone, someone has changed it, or it is saved already
 */
async function withText(
  wanted: { id: string; read: number; now: Date },
  text: string,
  service: Service,
): Promise<DraftContent> {
  const { result } = await service.read((run) => readForChange(run, wanted))
  const { content } = result
  if (text === content.text) return content
  const reading = await readText(text, content.file.format)
  const { suggestions } = await suggestedFor(reading, service)
  return readAnew(content, { reading, suggestions })
}

const tellable = new WeakMap<Network, Promise<Network>>()

/** What is suggested, and the network that it is suggested from. */
async function suggestedFor(
  reading: Reading,
  service: Service,
): Promise<Suggested & { network: Network }> {
  const network = await tellableNetwork(service)
  const suggested = await service.suggesting.suggest(await writtenNetwork(network), reading)
  return { ...suggested, network }
}

/** The same as long as the network is, so that the thread is sent it once. */
async function tellableNetwork(service: Service): Promise<Network> {
  const network = await service.network()
  const kept = tellable.get(network)
  if (kept !== undefined) return kept
  const read = service.read((run) => readTellable(run, network)).then(({ result }) => result)
  tellable.set(network, read)
  read.catch(() => tellable.delete(network))
  return read
}
