import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldedText } from '../../../server/domain/fold.ts'
import { isSameName, longestName, nameFault } from '../../../server/domain/names.ts'

describe('a name', () => {
  test.each([
    'Ældre Sagen',
    '7',
    '?',
    '🎈',
    'e\u0301',
    '´',
    '한',
    'Hus\u00ad2',
    'Å'.repeat(longestName),
  ])('can be %j', (name) => {
    expect(nameFault(name)).toBeUndefined()
  })

  test.each([
    ['nothing-visible', ''],
    ['nothing-visible', ' \u00a0\u3000'],
    ['nothing-visible', '\u200b\u200e\ufeff'],
    ['nothing-visible', '\u00ad'],
    ['nothing-visible', '\u0301\u030a'],
    ['nothing-visible', '\u3164'],
    ['nothing-visible', '\u115f\u1160\uffa0'],
    ['nothing-visible', '\u2800'],
    ['nothing-visible', '\ufe0f'],
    ['control', 'Ældre\nSagen'],
    ['control', 'Ældre\tSagen'],
    ['control', 'Ældre\u2028Sagen'],
    ['control', '\u0000'],
    ['control', 'Hus\u009f'],
    ['no-character', 'Hus\ud83d'],
    ['no-character', '\udc00Hus'],
    ['no-character', 'Hus\uffff'],
    ['no-character', 'Hus\ufdd0'],
    ['no-character', 'Hus\u{1fffe}'],
    ['no-character', 'Hus\u{10ffff}'],
    ['too-long', 'a'.repeat(longestName + 1)],
    ['too-long', '🎈'.repeat(longestName + 1)],
  ])('is refused as %s: %j', (fault, name) => {
    expect(nameFault(name)).toBe(fault)
  })

  test('is as long as it has characters, not UTF-16 units', () => {
    expect(nameFault('🎈'.repeat(longestName))).toBeUndefined()
  })

  test('always folds to something that can be found', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }), (name) => {
        fc.pre(nameFault(name) === undefined)
        expect(foldedText(name)).not.toBe('')
      }),
      { numRuns: 5000 },
    )
  })
})

test('two names are the same when they fold to the same', () => {
  expect(isSameName('Ældre  Sagen', 'AELDRE SAGEN')).toBe(true)
  expect(isSameName('Ældre Sagen', 'Ældresagen')).toBe(false)
})
