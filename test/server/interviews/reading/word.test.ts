import { Paragraph, Tab, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { FileRefused } from '../../../../server/interviews/file-refused.ts'
import { fixtures, twoInterviewees } from './fixtures.ts'
import { gapsOf, read } from './read.ts'
import { inBold, item, plainWordFile, said, table, wordFile } from './word-file.ts'
import { entry, zipFile } from './zip-file.ts'

const answersIn = async (file: Promise<Buffer>) => {
  const reading = await read(await file, 'fil.docx')
  expect(gapsOf(reading)).toEqual([])
  expect(reading.format).toBe('docx')
  return {
    ...reading,
    answers: reading.answers.map(({ position, label, question, text }) => [
      position,
      label,
      question,
      text,
    ]),
  }
}

describe('interviews in Word', () => {
  it.each(fixtures.filter(({ file }) => !file?.endsWith('.md')))(
    'reads the same from Word as from text: $shape',
    async ({ text, file }) => {
      const { format: _, ...fromText } = await read(text, file)
      const { format: __, ...fromWord } = await read(await plainWordFile(text))
      expect(fromWord).toEqual(fromText)
    },
  )

  it('takes headings by their style and keeps tabs and line breaks', async () => {
    const spoken = new Paragraph({
      children: [
        new TextRun('Først'),
        new TextRun({ text: 'så dette', break: 1 }),
        new TextRun({ children: [new Tab(), 'til sidst'] }),
      ],
    })
    const { answers, title, interviewees } = await answersIn(
      wordFile([
        said('Naboer', { heading: 'Title' }),
        said('Lis Bang, leder, Egeby Bibliotek har svaret.'),
        said('Kort om os', { heading: 'Heading1' }),
        said('Vi er nye.'),
        said('Spørgsmålene', { heading: 'Heading1' }),
        inBold('Hvem er I?'),
        spoken,
        said('Fremtiden', { heading: 'Heading2' }),
        inBold('Hvor skal I hen?'),
        said('Hvem ved?'),
      ]),
    )
    expect({ title, interviewees }).toEqual({
      title: 'Spørgsmålene',
      interviewees: [{ name: 'Lis Bang', role: 'leder', organisation: 'Egeby Bibliotek' }],
    })
    expect(answers).toEqual([
      [0, undefined, 'Kort om os', 'Vi er nye.'],
      [1, undefined, 'Hvem er I?', 'Først\nså dette\ttil sidst'],
      [2, undefined, 'Hvor skal I hen?', 'Hvem ved?'],
    ])
  })

  it('takes questions that Word numbers, and not the numbered lists of the answers', async () => {
    const { answers } = await answersIn(
      wordFile([
        item('questions', 'Hvilke grunde har I?'),
        said('Disse:'),
        item('reasons', 'tid'),
        item('reasons', 'penge'),
        item('questions', 'Hvad er formålet?'),
        item('questions', 'for naboerne?', 1),
        said('At hjælpe.'),
        item('questions', 'Hvem mangler?'),
      ]),
    )
    expect(answers).toEqual([
      [1, undefined, 'Hvilke grunde har I?', 'Disse:\ntid\npenge'],
      [2, undefined, 'Hvad er formålet?', 'for naboerne?\nAt hjælpe.'],
      [3, undefined, 'Hvem mangler?', ''],
    ])
  })

  it('reads a table row by row', async () => {
    const { answers, interviewees, introduction } = await answersIn(
      wordFile([
        table([
          ['Navn', 'Ib Lauge'],
          ['Stilling', 'Konsulent'],
          ['Arbejdssted', 'Sundby Kommune'],
        ]),
        said('Skemaet er udfyldt i maj.'),
        table([
          ['Nr.', 'Spørgsmål', 'Svar'],
          ['1', 'Hvem er med?', 'Skolen.\nOg klubben?'],
          ['2', 'Hvad mangler?', ''],
          ['3', 'Hvad nu?', 'Mere af det samme.'],
        ]),
        said('Tak for hjælpen.'),
      ]),
    )
    expect(interviewees).toEqual([
      { name: 'Ib Lauge', role: 'Konsulent', organisation: 'Sundby Kommune' },
    ])
    expect(introduction).toContain('Skemaet er udfyldt i maj.')
    expect(introduction).toContain('Tak for hjælpen.')
    expect(answers).toEqual([
      [1, '1', 'Hvem er med?', 'Skolen.\nOg klubben?'],
      [2, '2', 'Hvad mangler?', ''],
      [3, '3', 'Hvad nu?', 'Mere af det samme.'],
    ])
  })

  it('goes by what a file is and not by its name', async () => {
    const { text } = twoInterviewees
    const word = await plainWordFile(text)
    expect(await read(word, 'interview.txt')).toEqual(await read(word))
    expect((await read(text, 'interview.docx')).format).toBe('text')
  })

  it('refuses XML that grows as it is read, or is nested deeper than anyone writes', async () => {
    const document = (body: string) =>
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
    const entities = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
    )
    const growing = `<!DOCTYPE a [<!ENTITY e0 "ha">${entities.join('')}]>${document('<w:p><w:r><w:t>&e9;</w:t></w:r></w:p>')}`
    const nested = document(`${'<w:ins>'.repeat(30_000)}${'</w:ins>'.repeat(30_000)}`)
    for (const xml of [growing, nested]) {
      const file = zipFile([entry('word/document.xml', xml)])
      await expect(read(file)).rejects.toThrow(new FileRefused('broken-word'))
    }
  })
})
