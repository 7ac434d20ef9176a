import type { layingIn as danish } from '../da/laying-in.ts'
import { formatsOf } from '../formats.ts'

const { count, day } = formatsOf('en')

const faults: (typeof danish)['faults'] = {
  empty: 'There is no text in the file. Check whether it is the right one.',
  'too-large':
    'The file is too large. Files of up to 20 MB can be read. Take pictures out and try again.',
  'too-long':
    'The text is too long. About 1,000 pages can be read. Split it, and add one part at a time.',
  'unpacks-too-large':
    'The file holds far more than its size suggests. Save it as a new file in Word and try again.',
  'too-heavy': 'The file is too heavy to read. Save it as plain text (.txt) and try again.',
  'password-protected':
    'The file is protected by a password. Remove the password in Word, save, and try again.',
  'broken-word': 'The Word file is damaged. Open it in Word, save it as a new file, and try again.',
  'old-word': 'The file is in the old Word format (.doc). Save it as .docx in Word and try again.',
  'old-office':
    'The file is from an older Office program and is not a Word document. Copy the text and paste it.',
  pdf: 'The file is a PDF. Open it in Word and save it as .docx, or copy the text and paste it.',
  picture: 'The file is a picture. Only text can be read here.',
  'rich-text': 'The file is in RTF format. Save it as .docx in Word and try again.',
  'open-document': 'The file is in OpenDocument format (.odt). Save it as .docx and try again.',
  spreadsheet: 'The file is a spreadsheet. Copy the text and paste it.',
  presentation: 'The file is a presentation. Copy the text and paste it.',
  archive: 'The file is a packed folder (zip). Unpack it and choose the document itself.',
  'not-text': 'The file is not a text. Choose a Word document or a text file.',
}

const failures: (typeof danish)['failures'] = {
  offline: 'There is no connection to the server. The file is not read; try again in a moment.',
  unavailable: 'The database does not answer. The file is not read; try again in a moment.',
  'not-found': 'Interviews cannot be added here.',
  unauthorised: 'You are signed out. Sign in in another tab and try again.',
  other: 'The file was not read. Try again in a moment.',
}

const drafts: (typeof danish)['drafts'] = {
  title: 'Drafts',
  from: (name) => `from ${name}`,
  pasted: 'pasted text',
  open: (n) =>
    n === 0 ? 'all judged' : count(n, { one: 'suggestion left', other: 'suggestions left' }),
  changed: (iso, time) => `changed ${day(iso)} at ${time}`,
  gone: (days) =>
    days < 1 ? 'deleted today' : `deleted in ${count(days, { one: 'day', other: 'days' })}`,
  none: 'There are no drafts.',
  remove: 'Delete',
  removeOf: (name) => `Delete the draft ${name}`,
  removeAsked: 'Delete the draft? It cannot be undone.',
  removeYes: 'Delete the draft',
  removeNo: 'Keep it',
  removed: 'Draft deleted',
  notRemoved: 'The draft was not deleted. Try again in a moment.',
  nobody: 'No interviewee found',
}

/** The texts of laying an interview in, and of the drafts that are not finished. */
export const layingIn: typeof danish = {
  title: 'Add an interview',
  note: 'The text is read, and you get suggestions of what the answers name. Nothing is saved in the network before you say yes.',
  drop: 'Drag a file here, or',
  choose: 'Choose a file',
  accepted: 'Word (.docx), text (.txt) or Markdown (.md), at most 20 MB',
  or: 'or',
  paste: 'Paste text',
  pasteHint: 'The whole interview with questions and answers.',
  read: 'Read the text',
  reading: (name) => `Reading ${name} …`,
  pasted: 'the pasted text',
  close: 'Close',
  notRead: (name) => `${name} was not read`,
  alreadyDraft: 'The same file was read before. Here is the draft.',
  alreadyInterview: 'The same file was added before. Here is the interview.',
  wasRead: 'The text is read. Go through the suggestions.',
  one: 'Add one file at a time.',
  dropAnywhere: 'Drop the file to have it read',
  faults,
  failures,
  drafts,
}
