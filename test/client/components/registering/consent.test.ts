/** What the form about consent offers and sends. */
import { describe, expect, it } from 'vitest'
import {
  consentChange,
  consentForm,
} from '../../../../client/components/registering/forms/consent.ts'
import { da } from '../../../../client/locales/da.ts'
import type { InterviewAnswer } from '../../../../server/contract/interviews.ts'
import type { Consent } from '../../../../server/domain/words.ts'

function cardOf(consent: Consent, own?: Consent): InterviewAnswer {
  const answer = {
    ...{ id: 'svar', position: 1, text: 'Ja.', interview: 'et', mentions: [] },
    question: { id: 'spoergsmaal', position: 1, text: 'Hvad virker' },
    ...(own && { consent: own }),
  }
  return {
    ...{ revision: 1, itemRevision: 1 },
    interview: {
      ...{ id: 'et', series: 'Tre', language: 'da', verbatim: true, consent },
      ...{ interviewees: [], answers: [answer], withheld: 0 },
    },
  }
}

function offeredFor(card: InterviewAnswer, consent: Consent) {
  const form = consentForm(card, da)
  const field = form
    .fields({ ...form.registered, consent })
    .find(({ name }) => name === 'answer-svar')
  return field?.sort === 'choice' ? field.options.map(({ value }) => value) : undefined
}

describe('the consent of an answer', () => {
  it('can be stricter than that of its interview', () => {
    expect(offeredFor(cardOf('named'), 'named')).toEqual([
      'as-interview',
      'role-only',
      'aggregate-only',
    ])
  })

  it('follows the interview where nothing is stricter', () => {
    expect(offeredFor(cardOf('named'), 'aggregate-only')).toBeUndefined()
  })

  it('can be seen and taken away where it is the same as that of the interview', () => {
    expect(offeredFor(cardOf('role-only', 'role-only'), 'role-only')).toContain('role-only')
    const card = cardOf('role-only', 'role-only')
    const { registered } = consentForm(card, da)
    const values = { ...registered, 'answer-svar': 'as-interview' }
    expect(consentChange(values, registered, card.interview.answers)).toEqual({
      answers: [{ id: 'svar', consent: null }],
    })
  })

  it('is not sent looser than that of the interview', () => {
    const card = cardOf('named')
    const { registered } = consentForm(card, da)
    const values = { consent: 'aggregate-only', 'answer-svar': 'role-only' }
    expect(consentChange(values, registered, card.interview.answers)).toEqual({
      consent: 'aggregate-only',
      answers: [{ id: 'svar', consent: null }],
    })
  })
})
