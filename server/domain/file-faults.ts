/** Why a file that was laid in as an interview was not read; each is the end of the type of its problem, after `file-`. */

export const fileFaults = [
  'empty',
  /** More bytes than are taken. */
  'too-large',
  /** More text than is read. */
  'too-long',
  /** A zip that holds far more than its size, or more than is unpacked. */
  'unpacks-too-large',
  /** It took more memory or time than reading may. */
  'too-heavy',
  'password-protected',
  /** A Word file that is damaged. */
  'broken-word',
  /** `.doc`, from before 2007. */
  'old-word',
  /** Excel, PowerPoint or an e-mail, from before 2007. */
  'old-office',
  'pdf',
  'picture',
  'rich-text',
  'open-document',
  'spreadsheet',
  'presentation',
  /** A zip that is no Word file. */
  'archive',
  /** Bytes that are no text. */
  'not-text',
] as const
export type FileFault = (typeof fileFaults)[number]
