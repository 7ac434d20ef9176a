/** What is laid in from outside: read in a thread, or refused without much memory. */
import { describe, expect, it } from 'vitest'
import { fileRefused } from '../../../server/problems/file-refusals.ts'
import { FileRefused } from '../../../server/interviews/file-refused.ts'
import { readInterview, readText } from '../../../server/interviews/reader.ts'
import { fileFaults, type FileFault } from '../../../server/domain/file-faults.ts'
import { markdown, twoInterviewees } from './reading/fixtures.ts'
import { read } from './reading/read.ts'
import { plainWordFile } from './reading/word-file.ts'
import { entry, spaces, zipFile } from './reading/zip-file.ts'

const megabyte = 1024 * 1024
const gigabyte = spaces(17)
const document = (body: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
const wordOf = (xml: string) => zipFile([entry('word/document.xml', xml)])
const compound = (...names: string[]) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1024),
    ...names.map((name) => Buffer.from(name, 'utf16le')),
  ])
const beginning = (start: string, length = 2000) =>
  Buffer.concat([Buffer.from(start, 'latin1'), Buffer.alloc(length)])
const saying = (says: number, times: number) =>
  Array.from({ length: times }, (_, at) => ({
    name: `word/${at}.xml`,
    data: gigabyte,
    says,
  }))

const refused: [what: string, reason: FileFault, file: () => Buffer | Promise<Buffer>][] = [
  ['nothing', 'empty', () => Buffer.alloc(0)],
  ['nothing but space', 'empty', () => Buffer.from(' \u00a0\n\n\t')],
  ['a Word file without words', 'empty', () => plainWordFile('\n')],
  ['50 MB of text', 'too-large', () => Buffer.alloc(50 * megabyte, 'Vi har naboer. ')],
  ['19 MB of text', 'too-long', () => Buffer.alloc(19 * megabyte, 'Vi har naboer. ')],
  [
    'a gigabyte in a Word file',
    'unpacks-too-large',
    () => zipFile([{ name: 'word/document.xml', data: gigabyte, says: 17 * 64 * megabyte }]),
  ],
  [
    'a gigabyte that says it is little',
    'unpacks-too-large',
    () => zipFile([{ name: 'word/document.xml', data: gigabyte, says: 1000 }]),
  ],
  [
    'a picture of a gigabyte that says it is little',
    'unpacks-too-large',
    () => zipFile([entry('word/document.xml', document('')), ...saying(1, 1)]),
  ],
  [
    'thirty megabytes of the same run',
    'unpacks-too-large',
    () => wordOf(document('<w:r><w:t>a</w:t></w:r>'.repeat(1_300_000))),
  ],
  ['a thousand gigabytes in one', 'unpacks-too-large', () => zipFile(saying(1, 1000))],
  [
    'thousands of parts',
    'unpacks-too-large',
    () => zipFile(Array.from({ length: 2001 }, (_, at) => entry(`word/${at}.xml`, ''))),
  ],
  ['a Word file with a password', 'password-protected', () => compound('EncryptedPackage')],
  [
    'a zip with a password',
    'password-protected',
    () => zipFile([{ ...entry('word/document.xml', document('')), shut: true }]),
  ],
  ['half a Word file', 'broken-word', async () => (await plainWordFile('Hej')).subarray(0, 3000)],
  [
    'a Word file with a part damaged',
    'broken-word',
    async () => {
      const file = await plainWordFile('Hej '.repeat(500))
      const at = file.indexOf('word/document.xml') + 17
      return file.fill(0xff, at, at + 40)
    },
  ],
  ['a Word file of broken XML', 'broken-word', () => wordOf('<w:document')],
  ['a Word file without its document', 'broken-word', () => zipFile([entry('word/a.xml', '<a/>')])],
  ['a .doc', 'old-word', () => compound('WordDocument')],
  ['a .xls', 'old-office', () => compound('Workbook')],
  ['a PDF', 'pdf', () => beginning('%PDF-1.7\n')],
  ['a PNG', 'picture', () => beginning('\u0089PNG\r\n')],
  ['a JPEG', 'picture', () => beginning('\u00ff\u00d8\u00ff\u00e0')],
  ['a GIF', 'picture', () => beginning('GIF89a')],
  ['a TIFF', 'picture', () => beginning('II*\0')],
  ['a WebP', 'picture', () => beginning('RIFF\0\0\0\0WEBP')],
  ['a HEIC', 'picture', () => beginning('\0\0\0\u0018ftypheic')],
  ['an RTF', 'rich-text', () => Buffer.from('{\\rtf1\\ansi Hej}')],
  [
    'an OpenDocument text',
    'open-document',
    () => zipFile([entry('mimetype', 'application/vnd'), entry('content.xml', '<a/>')]),
  ],
  ['a workbook', 'spreadsheet', () => zipFile([entry('xl/workbook.xml', '<a/>')])],
  ['slides', 'presentation', () => zipFile([entry('ppt/presentation.xml', '<a/>')])],
  ['a zip of texts', 'archive', () => zipFile([entry('a.txt', 'Hej'), entry('b.txt', 'Hej')])],
  ['an empty zip', 'archive', () => zipFile([])],
  ['a film', 'not-text', () => beginning('\0\0\0\u0018ftypisom')],
  ['bytes by chance', 'not-text', () => Buffer.from('\u0001\u0002\u0090æ'.repeat(400), 'latin1')],
]

/** Why a file is not read, and by how many megabytes the memory grew meanwhile. */
async function refusal(file: Buffer) {
  const before = process.memoryUsage.rss()
  let most = before
  const looking = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 2)
  const error: unknown = await readInterview(file, 'interview.docx').catch(
    (caught: unknown) => caught,
  )
  clearInterval(looking)
  most = Math.max(most, process.memoryUsage.rss())
  if (!(error instanceof FileRefused)) throw new Error('It was not refused', { cause: error })
  return { reason: error.reason, grown: (most - before) / megabyte }
}

describe('a file that is no interview', () => {
  it.each(refused)('is refused: %s is %s', async (what, reason, make) => {
    const found = await refusal(await make())
    expect(found.reason).toBe(reason)
    expect(found.grown, what).toBeLessThan(200)
  })

  it('is refused when it takes more memory than reading may', async () => {
    const run = (at: number) => `<w:r><w:t>${(at ** 3 % 99_991).toString(36)}</w:t></w:r>`
    const runs = Array.from({ length: 1_000_000 }, (_, at) => run(at)).join('')
    const found = await refusal(wordOf(document(`<w:p>${runs}</w:p>`)))
    expect(found.reason).toBe('too-heavy')
    // The thread may use 176 MB, and unpacking and sending it the file takes some here.
    expect(found.grown).toBeLessThan(400)
  })

  it('is told with what to do, each reason in its own words', () => {
    const told = fileFaults.map((reason) => fileRefused(new FileRefused(reason)).parts)
    expect(new Set(told.map(({ detail }) => detail)).size).toBe(fileFaults.length)
    expect(new Set(told.map(({ sort }) => sort)).size).toBe(fileFaults.length)
    const tested = new Set<string>([...refused.map(([, reason]) => reason), 'too-heavy'])
    expect([...tested].sort()).toEqual([...fileFaults].sort())
  })
})

describe('an interview', () => {
  it('is read in a thread as it is without one, several at once', async () => {
    const { text, file } = twoInterviewees
    const word = await plainWordFile(text)
    const inThread = await Promise.all([
      readInterview(word, 'a.docx'),
      readInterview(Buffer.from(text), file),
      readInterview(Buffer.from(markdown.text), markdown.file),
    ])
    expect(inThread).toEqual([
      await read(word),
      await read(text, file),
      await read(markdown.text, markdown.file),
    ])
  })

  it('waits for its turn before it is unpacked, and is refused at once by its first bytes', async () => {
    const ended: string[] = []
    const end = (what: string) => () => ended.push(what)
    const broken = (await plainWordFile('Hej')).subarray(0, 3000)
    await Promise.all([
      readInterview(Buffer.from(twoInterviewees.text)).finally(end('the first')),
      readInterview(broken, 'b.docx').catch(end('the broken one')),
      readInterview(beginning('%PDF-1.7\n')).catch(end('the PDF')),
    ])
    expect(ended).toEqual(['the PDF', 'the first', 'the broken one'])
  })

  it('is read anew from its corrected text, and is still what it was', async () => {
    const { text } = twoInterviewees
    const corrected = text.replace('1. Hvem', '1. Hvem, nu igen,')
    const { format, ...reading } = await readText(corrected, 'docx')
    expect(format).toBe('docx')
    expect(reading.answers[1]?.question).toBe('Hvem, nu igen, samarbejder I med?')
    await expect(readText('  ', 'text')).rejects.toThrow(new FileRefused('empty'))
  })
})
