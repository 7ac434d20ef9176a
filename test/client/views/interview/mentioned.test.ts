import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { da } from '../../../../client/locales/da.ts'
import { lookupOf, type Lookup } from '../../../../server/picture/lookup.ts'
import { answerHeading, answerRead } from '../../../../client/views/interview/answer-heading.ts'
import { leadsOf, mentionedIn } from '../../../../client/views/interview/mentioned.ts'
import type { Interview } from '../../../../server/domain/interview.ts'
import { answerOf, serve, type Serving } from '../../../helpers/serving.ts'

let serving: Serving
let lookup: Lookup
let interview: Interview

beforeAll(async () => {
  serving = await serve()
  lookup = lookupOf(answerOf('network', await serving.ask('/api/network')), '2026-11-23')
  const { interviews } = answerOf('interviews', await serving.ask('/api/interviews'))
  const path = `/api/interviews/${interviews[0]!.id}`
  interview = answerOf('interview', await serving.ask(path)).interview
})
afterAll(() => serving.close())

describe('what an answer names', () => {
  it('is each thing once, in the order of the text', () => {
    const barriers = interview.answers.find(({ question }) => question.position === 3)!
    const doubled = { mentions: [...barriers.mentions, ...barriers.mentions] }
    const names = mentionedIn(doubled).map(({ name }) => name)
    expect(names.filter((name) => !name.startsWith('Omstrukturering'))).toEqual([
      'Socialforvaltningen',
      'Børn og Unge',
      'Lokalbibliotekerne',
    ])
  })

  it('leads from a unit to its reorganisation and to who belongs to it', () => {
    const leads = leadsOf({ type: 'Unit', id: 'lokalbibliotekerne' }, lookup, da)
    expect(leads.what).toBe('Enhed · omorganisering undervejs')
    expect(leads.related.map(({ name }) => name)).toEqual(['Gellerup Bibliotek', 'Hasle Bibliotek'])
    expect(leads.row).toBe('unit:lokalbibliotekerne')
  })

  it('says so when nothing belongs to a unit', () => {
    const leads = leadsOf({ type: 'Unit', id: 'socialforvaltningen' }, lookup, da)
    expect(leads.what).toBe('Enhed · omorganisering gennemført')
    expect(leads).toMatchObject({ related: [], empty: 'Ingen aktør er registreret herunder.' })
    expect(leads.row).toBeUndefined()
  })

  it('leads from an activity to what delivers it', () => {
    const leads = leadsOf({ type: 'Activity', id: 'lektiehjaelp' }, lookup, da)
    expect(leads.related.map(({ selection }) => selection)).toEqual([
      { type: 'Partnership', id: 'samarbejde-om-lektiehjaelp' },
    ])
  })

  it('says what a reorganisation affects, and when a thing is gone', () => {
    const id = 'omstrukturering-boern-og-unge'
    expect(leadsOf({ type: 'Reorganisation', id }, lookup, da).what).toBe(
      'Omorganisering · undervejs · berører Børn og Unge',
    )
    expect(leadsOf({ type: 'Actor', id: 'fjernet' }, lookup, da).what).toBe(
      'Findes ikke i netværket længere.',
    )
  })
})

describe('answerHeading', () => {
  it('numbers the questions, not the outline before them', () => {
    expect(interview.answers.slice(0, 2).map(answerHeading)).toEqual([
      'Kort oprids',
      '1 Erfaringer',
    ])
  })
})

describe('answerRead', () => {
  const answers = [
    { id: 'a', top: -300, bottom: 50 },
    { id: 'b', top: 50, bottom: 500 },
    { id: 'c', top: 500, bottom: 900 },
  ]

  it('is the first that goes on below the first quarter', () => {
    expect(answerRead(answers, 400, undefined)).toBe('b')
    expect(answerRead(answers, 100, 'c')).toBe('a')
  })

  it('stays the same as long as its heading is seen', () => {
    expect(answerRead(answers, 600, 'c')).toBe('c')
  })

  it('is the last when all end above', () => {
    expect(answerRead([{ id: 'a', top: -300, bottom: 5 }], 400, undefined)).toBe('a')
  })
})
