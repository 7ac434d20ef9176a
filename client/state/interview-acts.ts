/** Acts on an interview that need no form; each is told in a toast with undo, or why it was not done. */
import { atom, type ReadableAtom } from 'nanostores'
import { interviewLeft } from '../view/interviewing.ts'
import { tellDone } from './acts.ts'
import { showToast } from './toast.ts'
import type { Written } from '../../server/contract/history.ts'
import type { InterviewAnswer } from '../../server/contract/interviews.ts'
import type { Answer, Mention } from '../../server/domain/interview.ts'
import { api, ApiError } from '../api.ts'
import { $messages } from '../locales/messages.ts'
import { machineFaultWords } from './machine-fault-words.ts'
import { mentionChanged, mentionRemoved, type KeptMention } from './mentions.ts'
import { changeView } from '../view/view-store.ts'
import { lookAgain } from './shown.ts'

type Card = Pick<InterviewAnswer, 'interview' | 'itemRevision'>

/** What was written last in this visit: what it concerns is read anew before the whole network is. */
const written = atom<Written | undefined>(undefined)
export const $written: ReadableAtom<Written | undefined> = written

/** Tells that an act is done and that it can be undone. */
export function tellWritten(act: Written, words: string) {
  written.set(act)
  tellDone(act, words)
}

function toldChanged() {
  showToast({ words: $messages.get().reading.actions.changedSince })
  void lookAgain()
}

/**
 * @param act undefined when the interview is not what was seen any more
 * @returns whether it was done; an interview that someone has changed meanwhile is read anew
 */
async function done(act: () => Promise<Written | undefined>, words: string): Promise<boolean> {
  try {
    const made = await act()
    if (made) tellWritten(made, words)
    else toldChanged()
    return made !== undefined
  } catch (reason) {
    if (!(reason instanceof ApiError)) throw reason
    if (reason.problem?.itemRevision === undefined) {
      const messages = $messages.get()
      showToast({ words: machineFaultWords(reason, messages) ?? messages.reading.actions.notDone })
    } else toldChanged()
    return false
  }
}

let before: Promise<unknown> = Promise.resolve()

/** One after the other, so that each begins with what the one before has left. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = before.then(work, work)
  before = turn
  return turn
}

/** Changes the mentions of an answer as they are now, which may be others than those that were seen. */
function saved(seen: Answer, change: (now: Answer) => KeptMention[], words: string) {
  const act = async () => {
    const { interview, itemRevision } = await api.interview(seen.interview)
    const now = interview.answers.find(({ id }) => id === seen.id)
    if (now?.text !== seen.text) return undefined
    const body = { answers: [{ id: now.id, mentions: change(now) }] }
    return api.changeInterview({ id: interview.id, body, revision: itemRevision })
  }
  return inTurn(() => done(act, words))
}

export function removeMention(answer: Answer, mention: Mention) {
  const { removed } = $messages.get().reading.mention
  return saved(answer, (now) => mentionRemoved(now, mention), removed)
}

/** Puts a mention on other words of its answer. */
export function moveMention(
  answer: Answer,
  { mention, to }: { mention: Mention; to: { start: number; end: number } },
) {
  const { type, id } = mention.target as KeptMention['target']
  const { start, end } = to
  const after: KeptMention = { start, end, target: { type, id }, certainty: mention.certainty }
  const { moved } = $messages.get().reading.mention
  return saved(answer, (now) => mentionChanged(now, mention, after), moved)
}

/** What this visit has written itself is no change by someone else. */
function revisionOf({ interview, itemRevision }: Card): number {
  const last = $written.get()
  return last?.item.id === interview.id ? Math.max(itemRevision, last.itemRevision) : itemRevision
}

/** @returns whether it is deleted */
export async function deleteInterview(card: Card): Promise<boolean> {
  const { deleted } = $messages.get().reading.actions
  const act = () => api.deleteInterview(card.interview.id, revisionOf(card))
  const isDone = await inTurn(() => done(act, deleted))
  if (isDone) changeView(interviewLeft)
  return isDone
}
