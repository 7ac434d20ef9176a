/** Reading loses no character and puts none into the wrong answer, whatever an interview is put together of. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gapsOf, read } from './read.ts'
import { plainWordFile } from './word-file.ts'

const odd = [
  '“sagt”',
  'så\u00a0længe',
  'NGO’er',
  'f.eks.',
  '(måske)',
  '–',
  '3.',
  'Århus',
  'e\u0301n',
]
const plain = ['vi', 'har', 'naboer', 'elelr', 'der', 'hjælper', 'hinanden', 'biblioteket', 'ikke']
const word = fc.constantFrom(...odd, ...plain)
const phrase = fc
  .array(word, { minLength: 1, maxLength: 12 })
  .map((words) => `Og ${words.join(' ')} det`)
const sentence = fc
  .tuple(phrase, fc.constantFrom('.', '!', ';', ' ...'))
  .map((parts) => parts.join(''))
/** Some lines of an answer; none asks. */
const block = fc.oneof(
  sentence,
  fc.array(sentence, { minLength: 2, maxLength: 3 }).map((lines) => lines.join('\n')),
  fc.array(phrase, { minLength: 2, maxLength: 4 }).map((items) => `- ${items.join('\n- ')}`),
  fc
    .array(phrase, { minLength: 2, maxLength: 5 })
    .map((items) => items.map((item, at) => `${at + 1}) ${item}`).join('\n')),
)
const between = fc.constantFrom('\n', '\n\n', '\n\u00a0\n', '\n \t\n\n')
const paragraphs = fc
  .array(fc.tuple(block, between), { minLength: 1, maxLength: 4 })
  .map((blocks) => blocks.flat().join('').trim())

const question = phrase.map((words) => `Hvad mener I: ${words}?`)
const label = fc.constantFrom<(at: number) => string>(
  (at) => `${at})`,
  (at) => `${at}.`,
  (at) => `(${at})`,
  (at) => `${'abcdefgh'.charAt(at - 1)})`,
  (at) => `Q${at}:`,
  (at) => `Spørgsmål ${at}:`,
)

interface Laid {
  text: string
  outline: string
  answers: [question: string, answer: string][]
}

/** An interview with what was put into it: an outline, and two to eight questions, some of them not answered. */
const laid: fc.Arbitrary<Laid> = fc
  .record({
    outline: paragraphs,
    label,
    gap: between,
    exchanges: fc.array(fc.tuple(question, fc.option(paragraphs, { nil: '', freq: 6 }), between), {
      minLength: 2,
      maxLength: 8,
    }),
  })
  .map(({ outline, label: labelOf, gap, exchanges }) => ({
    outline,
    answers: exchanges.map(([asked, answer]) => [asked, answer]),
    text: [
      'Tilde Krog, leder, Vestby Bibliotek har svaret.\n\nKORT OPRIDS AF DET HELE\n',
      outline,
      gap,
      ...exchanges.map(
        ([asked, answer, space], at) => `${labelOf(at + 1)} ${asked}${space}${answer}${space}`,
      ),
    ].join(''),
  }))

const told = ({ outline, answers }: Laid) => [['KORT OPRIDS AF DET HELE', outline], ...answers]

describe('reading', () => {
  it('gives back every answer as it was laid in', async () => {
    await fc.assert(
      fc.asyncProperty(laid, async (interview) => {
        const reading = await read(interview.text)
        expect(gapsOf(reading)).toEqual([])
        expect(reading.answers.map(({ question: asked, text }) => [asked, text])).toEqual(
          told(interview),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('gives them back from Word', async () => {
    await fc.assert(
      fc.asyncProperty(laid, async (interview) => {
        const reading = await read(await plainWordFile(interview.text))
        expect(reading.text).toBe(interview.text)
        expect(gapsOf(reading)).toEqual([])
        expect(reading.answers.map(({ text }) => text)).toEqual(
          told(interview).map(([, answer]) => answer),
        )
      }),
      { numRuns: 10 },
    )
  })

  it('leaves no gap in any text', async () => {
    const piece = fc.constantFrom(
      ...['1) ', '2. ', 'a) ', '?', '\n', '\n\n', '**', '# ', '- ', ' ', '\u00a0', 'Navn: ', '1'],
      ...['AARHUS KOMMUNE', 'Interview med ', 'Bo Holm, ', 'har svaret', 'Hvad nu', '.', 'Oprids'],
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 40 }), async (pieces) => {
        const text = `${pieces.join('')}x`
        const reading = await read(text)
        expect(reading.text).toBe(text)
        expect(gapsOf(reading)).toEqual([])
        expect(reading.answers.every(({ question: asked }) => asked !== '')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
