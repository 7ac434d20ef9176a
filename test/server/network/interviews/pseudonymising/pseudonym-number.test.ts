import { expect, it } from 'vitest'
import { nextNumber } from '../../../../../server/network/interviews/pseudonymising/names-replaced.ts'

it('the next pseudonym has the number after the highest that any text has', () => {
  expect(nextNumber([])).toBe(1)
  expect(nextNumber(['Interviewperson 3 og Person 12s leder', 'Person 4'])).toBe(13)
})

it('an id that begins with figures is no pseudonym', () => {
  expect(nextNumber(['Person 384f2c1a-77aa-4c11-9d3e-0a1b2c3d4e5f', 'Person 12345678-77aa'])).toBe(
    1,
  )
})
