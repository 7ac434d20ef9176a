import { afterAll, beforeAll, expect, it } from 'vitest'
import { picture } from '../../../client/locales/da/picture.ts'
import { summaryOf } from '../../../client/state/summary-of.ts'
import type { NetworkAnswer } from '../../../server/contract/network.ts'
import { answerOf, serve, type Serving } from '../../helpers/serving.ts'
import { shownOf, viewOf } from './networks.ts'

let serving: Serving
let answer: NetworkAnswer
beforeAll(async () => {
  serving = await serve()
  answer = answerOf('network', await serving.ask('/api/network'))
})
afterAll(() => serving.close())

it('tells in sentences what is shown of the case', () => {
  expect(summaryOf(shownOf(answer, viewOf()), answer, picture.summary)).toEqual([
    '14 aktører er vist.',
    'Der er 4 formaliserede partnerskaber, 5 samarbejder og 3 samarbejder omtalt i almindelighed.',
    'Gellerup Bibliotek og Hasle Bibliotek er nævnt sammen som én part i dem alle.',
    '3 er grupper, som kilden ikke nævner ved navn.',
  ])
})
