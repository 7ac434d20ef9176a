import { expect, test } from 'vitest'
import { patternOf, patternOfAny } from '../../../../server/network/interviews/name-pattern.ts'

function found(name: string, text: string): string[] {
  return [...text.matchAll(patternOf(name) ?? /^\b$/gu)].map(({ groups }) => groups?.['name'] ?? '')
}

test.each([
  ['in another case', 'som LONE hedelund siger', 'LONE hedelund'],
  ['with spaces of other sorts', 'Lone\u00a0 Hedelund', 'Lone\u00a0 Hedelund'],
  ['over a line end', 'Lone Hede-\nlund', 'Lone Hede-\nlund'],
  ['with the last name first', '(Hedelund, Lone)', 'Hedelund, Lone'],
  ['in the genitive', 'Lone Hedelunds idé', 'Lone Hedelund'],
  ['in the English genitive', 'LONE HEDELUND’s', 'LONE HEDELUND'],
  ['in a quotation', '’Lone Hedelund’', 'Lone Hedelund'],
  ['in an address', 'lone.hedelund@eksempel.dk', 'lone.hedelund'],
  ['in an id', 'aftale-lone-hedelund-2', 'lone-hedelund'],
  ['with accents', 'Lóne Hedelünd', 'Lóne Hedelünd'],
  [
    'with what cannot be seen',
    'Lo\u200bne\u2060 \u200eHede\u00adlund',
    'Lo\u200bne\u2060 \u200eHede\u00adlund',
  ],
  ['with a dash', 'Lone\u2014Hedelund', 'Lone\u2014Hedelund'],
])('a name is found %s', (_how, text, expected) => {
  expect(found('Lone Hedelund', text)).toEqual([expected])
})

test('a name is no part of a longer word', () => {
  expect(found('Lone Hedelund', 'Lone Hedelundsen; Malone Hedelund; Lone på Hedelund')).toEqual([])
})

test.each(['Åse Søby Ærø', 'Aase Soeby Aeroe', 'A\u030ase SØBY ærø', 'ÅSE SOEBY ÆRØ'])(
  'Danish letters are the same however they are written: %s',
  (text) => {
    expect(found('Åse Søby Ærø', text)).toEqual([text])
    expect(found('Aase Soeby Aeroe', text)).toEqual([text])
  },
)

test('a name that holds what cannot be seen is found without it', () => {
  expect(found('Lone He\u00adde\u200blund', 'som Lone Hedelund siger')).toEqual(['Lone Hedelund'])
})

test.each(['Ib Strauß', 'IB STRAUSS', 'Ib Strauss'])('ß is ss: %s', (text) => {
  expect(found('Ib Strauß', text)).toEqual([text])
  expect(found('Ib Strauss', text)).toEqual([text])
})

test('a bare apostrophe is a genitive after s, x and z alone', () => {
  const genitive = (name: string, text: string) =>
    [...text.matchAll(patternOf(name) ?? /$^/gu)][0]?.groups?.['genitive']
  expect(genitive('Ib Jens', 'Ib Jens’ bog')).toBe('’')
  expect(genitive('Ib Lund', 'Ib Lund’ bog')).toBeUndefined()
})

test('a name of one word is found with a capital alone, since it may be a word', () => {
  expect(found('Bo', 'Bo bor her, og vi vil bo ved Bos hus')).toEqual(['Bo', 'Bo'])
})

test('without a word there is nothing to find', () => {
  expect(patternOf(' - ')).toBeUndefined()
  expect(patternOfAny([])).toBeUndefined()
})

test('a hyphen before thousands of line ends takes no longer than they are many', () => {
  expect(found('Lone Hedelund', `Lone Hede-${'\n'.repeat(50_000)}x`)).toEqual([])
})
