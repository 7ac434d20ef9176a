import fc from 'fast-check'
import { expect, test } from 'vitest'
import { registerOf } from '../../../../server/interviews/suggesting/register.ts'
import { suggest } from '../../../../server/interviews/suggesting/suggest.ts'
import { libraryName, partnerName, personName } from '../../../../seed/synthetic/names.ts'
import { actor, nothing, spoken } from './told.ts'

const names = [
  ...Array.from({ length: 60 }, (_, index) => libraryName(index * 7, index)),
  ...Array.from({ length: 60 }, (_, index) => partnerName('health', index * 5, index)),
  ...Array.from({ length: 40 }, (_, index) => partnerName('association', index * 11, index)),
  ...Array.from({ length: 40 }, (_, index) => personName(index)),
  'IT-Guideforeningen',
  'Interkulturel kvindeforening',
  'Det Boligsociale Arbejde i Herredsvang',
  'Æbleø Nærråd',
]
const register = registerOf({
  ...nothing,
  actors: [...new Set(names)].map((name) =>
    actor(name, name.includes('bibliotek') ? 'library' : 'other'),
  ),
})

/** Ways of writing a name down that leave it the same name. */
const writings: ((name: string) => string)[] = [
  (name) => name,
  (name) => (/[sxz\d]$/iu.test(name) ? name : `${name}s`),
  (name) => `${name}'s`,
  (name) => name.replaceAll(' ', '\u00a0'),
  (name) => name.replaceAll(' ', '  '),
  (name) => name.toUpperCase(),
  (name) => name.replace(/æ/gu, 'ae').replace(/ø/gu, 'oe').replace(/å/gu, 'aa'),
  (name) => name.normalize('NFD'),
  (name) => name.replace(/(?<=\p{L})(?=\p{L})/gu, '\u00ad'),
  (name) => name.replace(/(?<=.)(?=.)/gu, '\u200b'),
  (name) => name.replaceAll('-', '\u2011'),
  (name) => name.replaceAll('-', '\u2013'),
]
const before = fc.constantFrom('så kom ', 'det er ”', 'vi ringede (', 'i går, ', '')
const after = fc.constantFrom(' forbi', '” igen', ') og det gik', ', men nej', '.', '')

test('a registered name is found at its place, however it is written', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.constantFrom(...writings),
      fc.tuple(before, after),
      (name, write, [left, right]) => {
        const written = write(name)
        const { mentions } = suggest(spoken([left + written + right]), register)
        expect(mentions.map(({ start, end, of }) => [start, end, 'id' in of && of.id])).toEqual([
          [left.length, left.length + written.length, name],
        ])
      },
    ),
    { numRuns: 400 },
  )
})

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(...names),
    fc.constantFrom(
      ...'Gellerup Hasle Spiret og samt både i for af Det samarbejder partnerskab aftale omstruktureringen Børn Unge Socialforvaltningen ikke f.eks. - \u00a0 \n \n\n • ( ) . , : ” NGO’er A/S'.split(
        ' ',
      ),
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  ),
  { maxLength: 30 },
)
const texts = fc.array(
  pieces.map((all) => all.join(' ')),
  { maxLength: 3 },
)

test('whatever is said, mentions lie in their answers, apart from each other, and lead to something', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('da', 'en'), (answers, language) => {
      const said = spoken(answers, { language, organisation: 'Nordby Bibliotek' })
      const found = suggest(said, register)
      const keys = new Set(found.things.map(({ key }) => key))
      for (const [position, text] of answers.entries()) {
        const here = found.mentions.filter(({ answer }) => answer === position)
        let end = 0
        for (const mention of here) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(text.slice(mention.start, mention.end).trim()).not.toBe('')
          end = mention.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }
      const subjects = [
        ...found.mentions.map(({ of }) => of),
        ...found.partnerships.flatMap(({ parties }) => parties.map(({ of }) => of)),
        ...found.reorganisations.flatMap(({ units }) => units),
      ]
      for (const of of subjects) expect('id' in of || keys.has(of.key)).toBe(true)
      expect(new Set(found.mentions.map(({ id }) => id)).size).toBe(found.mentions.length)
      for (const { parties } of found.partnerships) expect(parties.length).toBeGreaterThan(1)
      expect(suggest(said, register)).toEqual(found)
    }),
    { numRuns: 300 },
  )
})

test.each(['Aa ', 'Aa og ', 'Aa- og Bb ', 'Råd for Aa '])(
  'a name that goes on as long as a text may be (%s) is read like any other',
  (words) => {
    const found = suggest(spoken([words.repeat(120_000)], { language: 'da' }), register)
    for (const { start, end } of found.mentions) expect(end).toBeGreaterThan(start)
  },
)
