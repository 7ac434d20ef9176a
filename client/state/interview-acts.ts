/** Acts on an interview that need no form; each is told in a toast with undo, or why it was not done. */
import type { Written } from '../../server/contract/history.ts'
import type { InterviewAnswer } from '../../server/contract/interviews.ts'
import type { Answer, Mention } from '../../server/model/interview.ts'
import { api, ApiError } from '../api.ts'
import { $messages } from '../locales/messages.ts'
import { $toast, performed } from './acts.ts'
import { mentionChanged, mentionRemoved, type KeptMention } from './mentions.ts'
import { interviewLeft } from './reading.ts'
import { changeView } from './session.ts'
import { lookAgain } from './shown.ts'

type Card = Pick<InterviewAnswer, 'interview' | 'itemRevision'>

/** @returns whether it was done; an interview that someone has changed meanwhile is read anew */
async function done(act: () => Promise<Written>, words: string): Promise<boolean> {
  try {
    performed(await act(), words)
    return true
  } catch (reason) {
    if (!(reason instanceof ApiError)) throw reason
    const { changedSince, notDone } = $messages.get().reading.actions
    const isChanged = reason.problem?.itemRevision !== undefined
    $toast.set({ words: isChanged ? changedSince : notDone })
    if (isChanged) void lookAgain()
    return false
  }
}

interface Mentions {
  answer: string
  mentions: KeptMention[]
}

function saved(card: Card, { answer, mentions }: Mentions, words: string) {
  const body = { answers: [{ id: answer, mentions }] }
  const edit = { id: card.interview.id, body, revision: card.itemRevision }
  return done(() => api.changeInterview(edit), words)
}

export function removeMention(card: Card, answer: Answer, mention: Mention) {
  const mentions = mentionRemoved(answer, mention)
  const { removed } = $messages.get().reading.mention
  return saved(card, { answer: answer.id, mentions }, removed)
}

/** Puts a mention on other words of its answer. */
export function moveMention(
  card: Card,
  answer: Answer,
  { mention, to }: { mention: Mention; to: { start: number; end: number } },
) {
  const { type, id } = mention.target as KeptMention['target']
  const after: KeptMention = { ...to, target: { type, id }, certainty: mention.certainty }
  const mentions = mentionChanged(answer, mention, after)
  const { changed } = $messages.get().reading.mention
  return saved(card, { answer: answer.id, mentions }, changed)
}

export async function deleteInterview({ interview, itemRevision }: Card) {
  const { deleted } = $messages.get().reading.actions
  const isDone = await done(() => api.deleteInterview(interview.id, itemRevision), deleted)
  if (isDone) changeView(interviewLeft)
}
