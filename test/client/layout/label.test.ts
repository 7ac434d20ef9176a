import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, type Label } from '../../../client/layout/label.ts'
import { interWidth } from '../../helpers/inter.ts'

/** Every character is 10 px wide. */
const even = (text: string) => 10 * text.length
const written = (label: Label, usual: number, most: number) =>
  linesOf(label, { usual, most }, even).lines.map(({ name, beside }) =>
    [name, beside].filter((text) => text !== '').join(' | '),
  )

const word = fc.string({ minLength: 1, maxLength: 40 }).map((text) => `a${text}`)

describe('a name in lines', () => {
  it.each<[string, Label, string[]]>([
    ['one where it fits', { name: 'Hasle Bibliotek' }, ['Hasle Bibliotek']],
    ['two that are alike', { name: 'Den boligsociale indsats' }, ['Den boligsociale', 'indsats']],
    ['two for a homonym', { name: 'Skolen', beside: 'Nørre Øveby' }, ['Skolen,', 'Nørre Øveby']],
    [
      'as many as it takes',
      { name: 'aaaaaaaaaa bbbbbbbbbb cccccccccc dddddddddd' },
      ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc', 'dddddddddd'],
    ],
    ['pieces of a word that is wider', { name: 'a'.repeat(25) }, ['a'.repeat(20), 'aaaaa']],
  ])('is %s', (_, label, lines) => {
    expect(written(label, 160, 200)).toEqual(lines)
  })

  it('leaves room behind its last line', () => {
    expect(written({ name: 'aaaa bbbb', behind: 20 }, 100, 100)).toEqual(['aaaa', 'bbbb'])
  })

  it('is whole and never wider than there is room for', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 60, max: 300 }),
        (words, most) => {
          const name = words.join(' ')
          const { lines, width } = linesOf({ name }, { usual: 168, most }, interWidth)
          const letters = (text: string) => text.replaceAll(/\s/gu, '')
          expect(letters(lines.map((line) => line.name).join(''))).toBe(letters(name))
          expect(width).toBeLessThanOrEqual(most + 1e-9)
        },
      ),
    )
  })
})
