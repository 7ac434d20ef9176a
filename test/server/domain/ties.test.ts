import { expect, it } from 'vitest'
import { isFormal, strongestTie } from '../../../server/domain/ties.ts'

it.each([
  [[], 'COLLABORATION'],
  [['COLLABORATION', 'COLLABORATION'], 'COLLABORATION'],
  [['COLLABORATION', 'FORMAL_PARTNERSHIP'], 'FORMAL_PARTNERSHIP'],
] as const)('parties tied by %j are tied by %s together', (ties, expected) => {
  const parties = ties.map((tie) => ({ tie }))
  expect(strongestTie(parties)).toBe(expected)
  expect(isFormal({ parties })).toBe(expected === 'FORMAL_PARTNERSHIP')
})
