import { expect, test } from 'vitest'
import { inXml, isXmlText, xmlText } from '../../../server/domain/xml-text.ts'

test.each([
  ['a\u0000b\u0008c\u000bd\u001fe', 'abcde'],
  ['\uffff\ufffeHus\ud83d \udc00', 'Hus '],
  ['æ\t\n\r🎈\u{1fffe}\ufffd\u0085', 'æ\t\n\r🎈\u{1fffe}\ufffd\u0085'],
])('%j is written as %j', (text, expected) => {
  expect(xmlText(text)).toBe(expected)
  expect(isXmlText(text)).toBe(text === expected)
})

test('every text of a value is as XML can hold it', () => {
  expect(inXml({ a: ['\u0001x', 2, undefined], b: { c: 'y\uffff' }, d: null })).toEqual({
    a: ['x', 2, undefined],
    b: { c: 'y' },
    d: null,
  })
})
