import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../../server/interviews/reading.ts'
import { fixtures, twoInterviewees } from './fixtures.ts'
import { gapsOf, read } from './read.ts'

const asListed = ({ answers }: Reading) =>
  answers.map(({ position, label, question, text }) => [position, label, question, text])

describe('interviews in many shapes', () => {
  it.each(fixtures)('$shape', async ({ text, file, ...expected }) => {
    const reading = await read(text, file)
    expect(gapsOf(reading)).toEqual([])
    expect(reading.text).toBe(text)
    expect(reading.title).toBe(expected.title)
    expect(reading.language).toBe(expected.language ?? 'da')
    expect(reading.introduction).toBe(expected.introduction)
    expect(reading.interviewees).toEqual(expected.interviewees)
    const outline = expected.outline ? [[0, undefined, ...expected.outline]] : []
    const answers = expected.answers.map((answer, index) => [index + 1, ...answer])
    expect(asListed(reading)).toEqual([...outline, ...answers])
  })

  it('is the same whatever the bytes are', async () => {
    const { text } = twoInterviewees
    const plain = await read(text, 'a.txt')
    const windows = text.replaceAll('\n', '\r\n')
    const encoded = {
      'UTF-8 with its mark': Buffer.from(`\ufeff${windows}`),
      'UTF-16LE': Buffer.from(`\ufeff${windows}`, 'utf16le'),
      'UTF-16BE': Buffer.from(`\ufeff${windows}`, 'utf16le').swap16(),
      'Windows-1252': windows1252(windows),
      'line ends of old Macs': Buffer.from(text.replaceAll('\n', '\r')),
    }
    for (const [encoding, bytes] of Object.entries(encoded)) {
      expect(await read(bytes, 'a.txt'), encoding).toEqual(plain)
    }
  })

  it('takes time by the length alone: 200 pages, and one line of a megabyte', async () => {
    const answer = `${'Vi har et godt samarbejde med naboerne. '.repeat(70)}\n`.repeat(20)
    const questions = Array.from({ length: 10 }, (_, at) => `${at + 1}) Hvad så?\n${answer}`)
    const long = await read(questions.join(''))
    expect(long.text.length).toBeGreaterThan(200 * 2_000)
    expect(long.answers.map(({ label, text }) => [label, text])).toEqual(
      questions.map((_, at) => [String(at + 1), answer.trim()]),
    )
    // With time by the square of the length it would outlast the limit of a test by hours.
    for (const odd of ['?', 'A', '. ', '1) ', '(', ' ,', '**', 'Aa.', ' og B']) {
      expect(gapsOf(await read(odd.repeat(1_000_000 / odd.length))), odd).toEqual([])
    }
  })
})

/** With those signs that Latin-1 has elsewhere, or not at all. */
const windows1252 = (text: string) =>
  Buffer.from(
    text
      .replaceAll('“', '\u0093')
      .replaceAll('”', '\u0094')
      .replaceAll('—', '\u0097')
      .replaceAll('–', '\u0096'),
    'latin1',
  )
