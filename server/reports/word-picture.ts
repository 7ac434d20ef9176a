/** The picture in a document, as large as the page allows, with words for those who cannot see it. */
import { ImageRun, Paragraph } from 'docx'
import type { Picture } from './picture.ts'
import type { Report } from './report.ts'
import { heading, type Block } from './word-parts.ts'
import type { ReportWords } from './words.ts'

/** More names than this are told as their number. */
const mostNames = 20

/** In pixels of 1/96 inch: the width of the text, and a height that leaves room for the heading. */
const room = { width: 642, height: 800 }

export function pictureInWord(
  { svg, png, width, height }: Picture,
  { partnerships, title }: Report,
  { headings, list, number, texts }: ReportWords,
): Block[] {
  const scale = Math.min(room.width / width, room.height / height)
  const exposed = partnerships
    .filter((one) => one.class === 'direct' || one.class === 'indirect')
    .map(({ name }) => name)
  const told =
    exposed.length > mostNames || exposed.length === 0 ? number(exposed.length) : list(exposed)
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    fallback: { type: 'png', data: Buffer.from(png, 'base64') },
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: {
      name: headings.picture,
      title: headings.picture,
      description: texts.pictureAlt(title, told),
    },
  })
  return [heading(headings.picture), new Paragraph({ children: [image] })]
}
