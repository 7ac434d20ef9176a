/** Word files written for a test. */
import {
  AlignmentType,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type FileChild,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx'

const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat]) => ({
  level: at,
  format,
  text: `%${at + 1}.`,
  alignment: AlignmentType.START,
})

/** With numbered lists `questions` and `reasons`. */
export const wordFile = (children: FileChild[]): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      numbering: {
        config: ['questions', 'reasons'].map((reference) => ({
          reference,
          levels: [level(0, LevelFormat.DECIMAL), level(1, LevelFormat.LOWER_LETTER)],
        })),
      },
      sections: [{ children }],
    }),
  )

/** One paragraph for each line, without styles. */
export const plainWordFile = (text: string) =>
  wordFile(text.split('\n').map((line) => new Paragraph(line)))

export const said = (text: string, looks: IParagraphOptions = {}) =>
  new Paragraph({ text, ...looks })

export const inBold = (text: string) => {
  const looks: IRunOptions = { text, bold: true }
  return new Paragraph({ children: [new TextRun(looks)] })
}

/** An item of the list, on its outermost level unless `at` says another. */
export const item = (reference: 'questions' | 'reasons', text: string, at = 0) =>
  new Paragraph({ text, numbering: { reference, level: at } })

/** Each cell is the lines of its paragraphs. */
export const table = (rows: string[][]) =>
  new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (cell) =>
              new TableCell({ children: cell.split('\n').map((line) => new Paragraph(line)) }),
          ),
        }),
    ),
  })
