/** The problems of a file that cannot be read as an interview. Nothing is kept of the file. */
import { ApiProblem } from './problems.ts'
import type { FileRefused } from '../interviews/file-refused.ts'
import type { FileFault } from '../domain/file-faults.ts'

const saveAsWord = 'save it as .docx and send that'

/** What was found and what to do, with the status: 400 damaged or shut, 413 too much, 415 something else than is read. */
const found: Record<FileFault, readonly [status: 400 | 413 | 415, detail: string]> = {
  empty: [400, 'There is no text in it: send the file or the text that holds the interview.'],
  'too-large': [413, 'It is larger than 20 MB: take the pictures out, or send the text alone.'],
  'too-long': [413, 'It holds more than 1,000 pages of text: divide it and send one interview.'],
  'unpacks-too-large': [413, 'It unpacks to more than a Word file holds: send the text alone.'],
  'too-heavy': [413, 'It took too long or too much memory to read: send the text alone.'],
  'password-protected': [400, 'It has a password: save it as .docx without one and send that.'],
  'broken-word': [400, 'It is a damaged Word file: open it in Word, save it anew and send that.'],
  'old-word': [415, `It is an old Word file (.doc): ${saveAsWord}.`],
  'old-office': [415, 'It is an old Office file, not from Word: send a .docx or a text file.'],
  pdf: [415, `It is a PDF: open it in Word, ${saveAsWord}, or copy the text.`],
  picture: [415, 'It is a picture: text in pictures is not read, so write it out.'],
  'rich-text': [415, `It is an RTF file: open it in Word, ${saveAsWord}.`],
  'open-document': [415, `It is an OpenDocument file: ${saveAsWord}.`],
  spreadsheet: [415, 'It is a spreadsheet: copy the text into a Word or text file.'],
  presentation: [415, 'It is a presentation: copy the text into a Word or text file.'],
  archive: [415, 'It is a zip that is no Word file: unpack it and send one file.'],
  'not-text': [415, 'It is neither text nor a Word file: send .docx, .txt or .md.'],
}

export function fileRefused({ reason }: FileRefused): ApiProblem {
  const [status, detail] = found[reason]
  return new ApiProblem({
    sort: `file-${reason}`,
    title: 'The file cannot be read',
    status,
    detail,
  })
}
