/** What was read of an interview: its whole text, what each part of it is, and what follows from that. */
import type { FileFormat } from '../contract/drafts.ts'
import type { Language } from '../domain/words.ts'

/** A line of a file, with what its format says of it. */
export interface Paragraph {
  text: string
  /** By its style in Word, or by `#` in Markdown. */
  heading?: true
  /** All of it is set in bold. */
  bold?: true
  /**
   * An item of a list; `ordered` when it is numbered by the format itself on the outermost level, so that the number is
   * not in the text.
   */
  listed?: 'ordered' | 'bullet'
  /** In a table: counted from 0, the rows through the whole document. The cells of a row follow each other. */
  cell?: { row: number; column: number }
}

/** What a file holds: its paragraphs, which joined by line feeds are the whole text. */
export interface Source {
  format: FileFormat
  paragraphs: Paragraph[]
}

/** What a stretch of the text is; `space` is what stands between. */
export type PartKind =
  'introduction' | 'interviewees' | 'heading' | 'outline' | 'question' | 'answer' | 'space'

/** Half-open UTF-16 indices into the whole text. Parts follow each other without gap or overlap. */
export interface Part {
  kind: PartKind
  start: number
  end: number
  /** Of the outline (0), a question and an answer. */
  position?: number
}

export interface ReadAnswer {
  /** 0 is the outline, before the questions. */
  position: number
  /** The number or letter of the question as it stands: `3`, `b`. */
  label?: string
  /** Without its label. */
  question: string
  /** Exactly as it stands, without the space around it; empty when it was not answered. */
  text: string
}

export interface ReadInterviewee {
  name: string
  role?: string
  organisation?: string
}

export interface Reading {
  text: string
  format: FileFormat
  language: Language
  /** What the headings call the series of questions. */
  title?: string
  /** What is neither asked nor answered: before the questions, or beside a table of them. */
  introduction: string
  interviewees: ReadInterviewee[]
  answers: ReadAnswer[]
  parts: Part[]
}
