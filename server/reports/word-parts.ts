/** Paragraphs, lists and tables of a document, the same everywhere in it. */
import {
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'

export type Block = Paragraph | Table

/** The styles of word-styles.ts that a whole paragraph can have. */
type Style = 'Normal' | 'Subtitle' | 'Quote' | 'SaidBy'

/** The width of the text on a page, in twentieths of a point: A4 with margins of 2 cm. */
const textWidth = 9638

export function heading(text: string, level: 1 | 2 = 1): Paragraph {
  return new Paragraph({
    text,
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
  })
}

export function paragraph(text: string, style: Style = 'Normal'): Paragraph {
  return new Paragraph({ style, children: linesOf(text) })
}

/** A text behind its name: "Kontakt: Bo". */
export function labelledParagraph(label: string, text: string): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text: `${label}: `, style: 'Strong' }), ...linesOf(text)],
  })
}

export function bullets(texts: readonly string[]): Paragraph[] {
  return texts.map(
    (text) => new Paragraph({ style: 'Bullet', bullet: { level: 0 }, children: linesOf(text) }),
  )
}

/** A table whose headings are repeated on each page. `widths` are shares of the width of the text. */
export function table(
  headings: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): Table {
  const all = widths.reduce((sum, width) => sum + width, 0)
  const columnWidths = widths.map((width) => Math.floor((width / all) * textWidth))
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: headings.map((text) => cell([new TextRun({ text, style: 'Strong' })], true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((text) => cell(linesOf(text), false)),
          }),
      ),
    ],
  })
}

function cell(children: TextRun[], shaded: boolean): TableCell {
  return new TableCell({
    children: [new Paragraph({ style: 'Cell', children })],
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(shaded && { shading: { type: ShadingType.CLEAR, fill: 'F3F3EE' } }),
  })
}

/** The lines of a text, as they are broken in it. */
function linesOf(text: string): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }))
}
