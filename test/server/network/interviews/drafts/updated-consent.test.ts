/** An interview that is updated from a draft is told no more of than before. */
import { describe, expect, it } from 'vitest'
import {
  answerChanges,
  interviewChange,
} from '../../../../../server/network/interviews/drafts/interview-changes.ts'
import type { DraftContent } from '../../../../../server/network/interviews/drafts/draft-content.ts'
import type { StoredInterview } from '../../../../../server/network/interviews/changing/stored-interview.ts'
import type { Consent } from '../../../../../server/domain/words.ts'

function draftOf(consent: Consent): DraftContent {
  return {
    ...{ file: { name: 'samtale.txt', format: 'text' }, series: 'Seks', language: 'da' },
    ...{ verbatim: true, consent, interviewees: [], things: [], text: '' },
    ...{ mentions: [], partnerships: [], reorganisations: [] },
    answers: [{ position: 1, text: 'Vi mødes hver uge.' }],
  } as unknown as DraftContent
}

function storedWith(consent: Consent, own?: Consent): StoredInterview {
  const id = 'answer'
  return {
    id: 'interview',
    node: { labels: ['Interview'], properties: { id: 'interview', consent } },
    consent,
    given: [],
    answers: [
      {
        id,
        node: {
          labels: ['Answer'],
          properties: { id, position: 1, text: 'Vi mødes.', ...(own && { consent: own }) },
        },
        text: 'Vi mødes.',
        held: {
          type: 'HAS_ANSWER',
          from: { type: 'Interview', id: 'interview' },
          to: { type: 'Answer', id },
          properties: { certainty: 'stated' },
        },
        ties: [],
      },
    ],
  }
}

function consentsAfter(content: DraftContent, earlier: StoredInterview) {
  const about = { interview: earlier.id, earlier, mentions: [], questions: [] }
  const changes = [
    interviewChange(content, { id: earlier.id, sha256: '', earlier }),
    ...answerChanges(content, about),
  ]
  const consents = changes.flatMap((one) => {
    if (one.change !== 'put-node') return []
    const { labels, properties } = one.node
    return labels[0] === 'Question' ? [] : [[labels[0], properties['consent']]]
  })
  return Object.fromEntries(consents) as Record<string, unknown>
}

describe('an update', () => {
  it('keeps the stricter consent of an answer it replaces', () => {
    const after = consentsAfter(draftOf('role-only'), storedWith('role-only', 'aggregate-only'))
    expect(after).toEqual({ Interview: 'role-only', Answer: 'aggregate-only' })
  })

  it('keeps the consent of an interview that was made stricter after it was chosen', () => {
    const after = consentsAfter(draftOf('named'), storedWith('aggregate-only'))
    expect(after).toEqual({ Interview: 'aggregate-only', Answer: undefined })
  })

  it('may make an interview stricter', () => {
    const after = consentsAfter(draftOf('aggregate-only'), storedWith('named', 'role-only'))
    expect(after).toEqual({ Interview: 'aggregate-only', Answer: undefined })
  })
})
