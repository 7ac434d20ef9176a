/** Having a file or pasted text read as an interview, and why it was not. */
import { draftOpened, draftImported } from '../../../view/interviewing.ts'
import { askDraftsAgain } from '../../../state/drafts-version.ts'
import { showToast } from '../../../state/toast.ts'
import type { DraftMade } from '../../../../server/contract/draft-changes.ts'
import { fileFaults, type FileFault } from '../../../../server/domain/file-faults.ts'
import { api, ApiError } from '../../../api.ts'
import type { ReviewTexts } from '../../../locales/review-texts.ts'
import { changeView } from '../../../view/view-store.ts'
import { $messages } from '../../../locales/messages.ts'
import { machineFaultWords } from '../../../state/machine-fault-words.ts'

/** In bytes; the service refuses more, but only after the whole file is sent. */
const largest = 20 * 1024 * 1024

export interface NotRead {
  name: string
  why: string
}

function faultOf({ problem }: ApiError): FileFault | undefined {
  const sort = problem?.type
    .split(':')
    .at(-1)
    ?.replace(/^file-/, '')
  return fileFaults.find((fault) => fault === sort)
}

function whyOf(reason: ApiError, { layingIn }: ReviewTexts): string {
  const fault = faultOf(reason)
  if (fault) return layingIn.faults[fault]
  return machineFaultWords(reason, $messages.get()) ?? layingIn.failures[reason.failure]
}

/** @param name of the file; pasted text has none */
export async function fileRead(
  file: Blob,
  name: string | undefined,
  texts: ReviewTexts,
): Promise<DraftMade | NotRead> {
  const { faults, pasted } = texts.layingIn
  const called = name ?? pasted
  if (file.size > largest) return { name: called, why: faults['too-large'] }
  try {
    return await api.makeDraft(file, name)
  } catch (reason) {
    if (!(reason instanceof ApiError)) throw reason
    return { name: called, why: whyOf(reason, texts) }
  } finally {
    askDraftsAgain()
  }
}

/** Opens what the file has become, and says so. */
export function madeOpened(made: DraftMade, { layingIn }: ReviewTexts) {
  if (made.interview !== undefined) {
    changeView(draftImported(made.interview))
    showToast({ words: layingIn.alreadyInterview })
  } else if (made.draft !== undefined) {
    changeView(draftOpened(made.draft))
    showToast({ words: made.already ? layingIn.alreadyDraft : layingIn.wasRead })
  }
}
