/** What was opened, as paragraphs. */
import { FileRefused } from '../file-refused.ts'
import type { Paragraph, Source } from '../reading.ts'
import type { Opened } from './open-file.ts'

/** @throws FileRefused */
export async function sourceOf(opened: Opened): Promise<Source> {
  if (opened.format !== 'docx') {
    return { format: opened.format, paragraphs: opened.text.split('\n').map(textParagraph) }
  }
  // Loaded when it is needed: it takes as long as a text takes to be read.
  const { wordParagraphs } = await import('./word.ts')
  const paragraphs = await wordParagraphs(opened.parts)
  if (paragraphs.every(({ text }) => text.trim() === '')) throw new FileRefused('empty')
  return { format: 'docx', paragraphs }
}

/** The whole text, in which every place is told. */
export const textOf = (paragraphs: readonly Paragraph[]) =>
  paragraphs.map(({ text }) => text).join('\n')

/** In text, headings and lists are marked as in Markdown, whatever the file is called; the marks stay in the text. */
function textParagraph(text: string): Paragraph {
  if (/^#{1,6}\s/.test(text)) return { text, heading: true }
  return /^\s{0,8}[-*•·]\s/.test(text) ? { text, listed: 'bullet' } : { text }
}
