/** A report as a document that Word and LibreOffice open. */
import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { exposureClasses } from '../domain/words.ts'
import { inXml } from '../domain/xml-text.ts'
import type { ReportedPartnership } from './reported-partnership.ts'
import type { Picture } from './picture.ts'
import type { Report } from './report.ts'
import { overview, partnershipInWord } from './word-partnership.ts'
import { type Block, bullets, heading, paragraph, table } from './word-parts.ts'
import { page, styles } from './word-styles.ts'
import { reportWords, type ReportWords } from './report-words.ts'

/** More of a kind than this is more than anyone reads on paper; the workbook has them all. */
const mostOnPaper = 300

/** In the order a meeting needs it: what is found, the picture, the list, what follows, and how to read it. */
export function writeDocument(told: Report, picture: Picture | undefined): Promise<Buffer> {
  const report = inXml(told)
  const words = reportWords[report.language]
  const document = new Document({
    title: report.title,
    subject: words.headings.subtitle,
    creator: 'Bindeled',
    styles: styles(report.language),
    sections: [
      {
        properties: { page },
        headers: { default: new Header({ children: [margin([report.title])] }) },
        footers: {
          default: new Footer({
            children: [
              margin([
                `${words.texts.page} `,
                PageNumber.CURRENT,
                ` ${words.texts.of} `,
                PageNumber.TOTAL_PAGES,
              ]),
            ],
          }),
        },
        children: [
          ...beginning(report, words),
          ...(picture ? pictureInWord(picture, report, words) : []),
          ...partnerships(report, words),
          ...consequences(report, words),
          ...legend(words),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

/** What stands at the edge of every page. */
function margin(children: readonly string[]): Paragraph {
  return new Paragraph({ style: 'Margin', children: [new TextRun({ children })] })
}

function beginning(report: Report, { headings }: ReportWords): Block[] {
  const { asked, changes, coverage, summary, title } = report
  return [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    paragraph(headings.subtitle, 'Subtitle'),
    ...asked.map((text) => paragraph(text)),
    ...section(headings.changes, bullets(changes)),
    heading(headings.summary),
    ...summary.map((text) => paragraph(text)),
    paragraph(coverage),
  ]
}

function partnerships(report: Report, words: ReportWords): Block[] {
  const { domain, headings } = words
  const of = (...classes: string[]) =>
    report.partnerships.filter((one) => classes.includes(one.class))
  const exposed = of('direct', 'indirect')
  const notShown = of('not-shown').map(({ name }) => name)
  return [
    ...section(headings.overview, exposed.length > 0 ? [overview(shown(exposed), words)] : []),
    ...section(headings.exposed, inFull(exposed, words)),
    ...section(headings.unknown, inFull(of('unknown'), words)),
    ...section(
      headings.notShown,
      notShown.length > 0
        ? [
            paragraph(domain.classMeanings['not-shown']),
            ...bullets(shown(notShown)),
            ...rest(notShown, words),
          ]
        : [],
    ),
  ]
}

function inFull(all: readonly ReportedPartnership[], words: ReportWords): Block[] {
  return [...shown(all).flatMap((one) => partnershipInWord(one, words)), ...rest(all, words)]
}

function shown<Item>(all: readonly Item[]): readonly Item[] {
  return all.slice(0, mostOnPaper)
}

/** How many are left out, if any. */
function rest(all: readonly unknown[], { texts }: ReportWords): Block[] {
  const left = all.length - mostOnPaper
  return left > 0 ? [paragraph(texts.rest(left))] : []
}

function consequences(report: Report, words: ReportWords): Block[] {
  const { activities, gains, general, isolated } = report
  const { columns, headings, texts } = words
  const named = (names: readonly string[]) =>
    names.length === 0
      ? [paragraph(texts.nobodyIsolated)]
      : [...bullets(shown(names)), ...rest(names, words)]
  return [
    heading(headings.isolated),
    heading(texts.worst, 2),
    ...named(isolated.worst),
    heading(texts.mild, 2),
    ...named(isolated.mild),
    ...section(
      headings.activities,
      activities.length === 0
        ? []
        : [
            table(
              [columns.activity, columns.exposed],
              [3, 1],
              activities.map(({ name, exposed, total }) => [name, texts.exposedOf(exposed, total)]),
            ),
          ],
    ),
    ...section(headings.gains, bullets(gains)),
    ...section(headings.general, bullets(general)),
  ]
}

function legend({ columns, domain, headings, readings }: ReportWords): Block[] {
  return [
    heading(headings.legend),
    ...readings.map((text) => paragraph(text)),
    table(
      [columns.class, columns.meaning],
      [1, 3],
      exposureClasses.map((one) => [domain.classes[one], domain.classMeanings[one]]),
    ),
  ]
}

/** A heading with what stands under it; nothing where that is nothing. */
function section(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [heading(title), ...blocks]
}

/** More names than this are told as their number. */
const mostNames = 20

/** In pixels of 1/96 inch: the width of the text, and a height that leaves room for the heading. */
const room = { width: 642, height: 800 }

/** The picture in a document, as large as the page allows, with words for those who cannot see it. */
function pictureInWord(
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
