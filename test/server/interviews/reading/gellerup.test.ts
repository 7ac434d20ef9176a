import { expect, it } from 'vitest'
import { ofGellerup } from '../../../helpers/gellerup.ts'
import { gapsOf, read } from './read.ts'
import { plainWordFile } from './word-file.ts'

ofGellerup((file) => {
  const text = file.toString()

  it('gives who answered, the outline and five answers, sign by sign', async () => {
    const lines = text.split('\n')
    /** What stands between two lines, told by how they begin; each beginning is there once. */
    const between = (from: string, to?: string) => {
      const first = lines.findIndex((line) => line.startsWith(from))
      const end = to === undefined ? lines.length : lines.findIndex((line) => line.startsWith(to))
      return lines
        .slice(first + 1, end)
        .join('\n')
        .trim()
    }
    const reading = await read(text, 'interview-gellerup.txt')
    expect(gapsOf(reading)).toEqual([])
    expect(reading.text).toBe(text)
    expect(reading.language).toBe('da')
    expect(reading.interviewees).toEqual([
      { name: 'Lone Hedelund', role: 'Afdelingsbibliotekar', organisation: 'Gellerup Bibliotek' },
    ])
    expect(reading.introduction).toBe(lines[0]?.trim())
    expect(reading.title).toBe('“5 HURTIGE” TIL PARTNERSKABET')
    const question = (at: number) =>
      lines.find((line) => line.startsWith(`${at})`))?.slice(3) ?? 'not there'
    expect(reading.answers).toEqual([
      {
        position: 0,
        question: 'PARTNERSKABET – ET KORT OPRIDS',
        text: between('PARTNERSKABET', '“5 HURTIGE'),
      },
      ...[1, 2, 3, 4, 5].map((at) => ({
        position: at,
        label: String(at),
        question: question(at),
        text: between(`${at})`, at < 5 ? `${at + 1})` : undefined),
      })),
    ])
    const lengths = reading.answers.map((answer) => answer.text.length)
    expect(lengths.every((length) => length > 100)).toBe(true)
  })

  it('reads the same from Word', async () => {
    const { format: _, ...fromText } = await read(text, 'interview-gellerup.txt')
    const { format: __, ...fromWord } = await read(await plainWordFile(text))
    expect(fromWord).toEqual(fromText)
  })
})
