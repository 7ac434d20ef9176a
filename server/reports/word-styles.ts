/** How a document looks: its page, its letters, and the marks of the classes. */
import { Paragraph, TextRun, type IStylesOptions } from 'docx'
import type { ExposureClass, Language } from '../domain/words.ts'
import { locales } from './formats.ts'
import type { ReportedPartnership } from './reported-partnership.ts'
import type { ReportWords } from './report-words.ts'

const muted = '5C5D57'

/** The colours that the classes have in the picture. */
const colours: Record<ExposureClass, string> = {
  direct: 'B3261E',
  indirect: 'B26A00',
  unknown: '5146B8',
  'not-shown': muted,
}

/** A4 with margins of 2 cm, in twentieths of a point. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1300, right: 1134, bottom: 1134, left: 1134, header: 567, footer: 567 },
}

export function styles(language: Language): IStylesOptions {
  const spaced = (before: number, after: number) => ({ spacing: { before, after } })
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: locales[language] } },
        paragraph: { spacing: { after: 100, line: 276, lineRule: 'auto' } },
      },
      title: { run: { size: 44, bold: true }, paragraph: spaced(0, 60) },
      heading1: { run: { size: 30, bold: true }, paragraph: spaced(360, 120) },
      heading2: { run: { size: 25, bold: true }, paragraph: spaced(240, 40) },
    },
    characterStyles: [{ id: 'Strong', name: 'Strong', run: { bold: true } }],
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        run: { size: 26, color: muted },
        paragraph: spaced(0, 240),
      },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        run: { italics: true },
        paragraph: { ...spaced(120, 0), indent: { left: 340 }, keepNext: true },
      },
      {
        id: 'SaidBy',
        name: 'Said by',
        basedOn: 'Normal',
        run: { size: 19, color: muted },
        paragraph: { ...spaced(0, 120), indent: { left: 340 } },
      },
      { id: 'Cell', name: 'Cell', basedOn: 'Normal', run: { size: 20 }, paragraph: spaced(0, 0) },
      { id: 'Bullet', name: 'Bullet', basedOn: 'Normal', paragraph: spaced(0, 40) },
      { id: 'Margin', name: 'Margin', basedOn: 'Normal', run: { size: 18, color: muted } },
    ],
  }
}

/** The class as a word in its colour, with the basis it rests on. */
export function classInWord(one: ReportedPartnership, { domain }: ReportWords): Paragraph {
  const basis = one.basis === undefined ? '' : ` (${one.basis})`
  return new Paragraph({
    keepNext: true,
    children: [
      new TextRun({ text: domain.classes[one.class], style: 'Strong', color: colours[one.class] }),
      new TextRun({ text: basis }),
    ],
  })
}
