/** The paragraphs of a Word file, from the parts it was unpacked to. Deleted text, notes and comments are left out. */
import mammoth from 'mammoth'
import { FileRefused } from '../file-refused.ts'
import type { Paragraph } from '../reading.ts'
import type { Parts } from './word-package.ts'

/** What mammoth makes of a Word file, as far as it is read here. */
interface Node {
  type: string
  children?: Node[]
  /** Of a text. */
  value?: string
  breakType?: string
  styleName?: string | null
  numbering?: { isOrdered: boolean; level: string } | null
  isBold?: boolean
}

/** @throws FileRefused */
export async function wordParagraphs(parts: Parts): Promise<Paragraph[]> {
  let document: Node | undefined
  const transformDocument = (read: Node): Node => {
    document = read
    return { ...read, children: [] }
  }
  try {
    await mammoth.convertToHtml({ file: zipOf(parts) } as never, { transformDocument })
  } catch (error) {
    throw new FileRefused('broken-word', error)
  }
  const paragraphs: Paragraph[] = []
  if (document !== undefined) gather(document, { paragraphs, row: { count: 0 } })
  return paragraphs
}

/** Mammoth takes an unpacked file as it makes it itself of a zip. */
const zipOf = (parts: Parts) => ({
  exists: (name: string) => parts.has(name),
  read: (name: string, encoding?: string) => {
    const part = parts.get(name)
    if (part === undefined) throw new FileRefused('broken-word')
    return Promise.resolve(
      encoding === undefined ? part : lightened(new TextDecoder(encoding).decode(part)),
    )
  },
})

/**
 * Without what Word writes between words on fonts, languages, spelling and saving, which is most of a long document and
 * nothing of what is read here: the tree of it would take several times the memory.
 */
const lightened = (xml: string) =>
  xml
    .replace(
      /<w:(?:proofErr|lang|rFonts|szCs|sz|color|spacing|kern|noProof|bookmarkEnd)\b[^<>]*\/>/g,
      '',
    )
    .replace(/ w:rsid[A-Za-z]{0,10}="[^"<>]*"/g, '')

interface Gathering {
  paragraphs: Paragraph[]
  /** Rows met so far. */
  row: { count: number }
  cell?: Paragraph['cell']
}

function gather(node: Node, gathering: Gathering): void {
  if (node.type === 'paragraph') gathering.paragraphs.push(paragraphOf(node, gathering.cell))
  else if (node.type === 'tableRow') gatherRow(node, gathering)
  else for (const child of node.children ?? []) gather(child, gathering)
}

/** A table within a cell is read as part of that cell. */
function gatherRow(node: Node, gathering: Gathering): void {
  const row = gathering.row.count++
  for (const [column, cell] of (node.children ?? []).entries()) {
    gather(cell, { ...gathering, cell: gathering.cell ?? { row, column } })
  }
}

function paragraphOf(node: Node, cell: Paragraph['cell']): Paragraph {
  const runs = descendants(node, 'run').filter((run) => textOf(run).trim() !== '')
  return {
    text: textOf(node),
    ...(isHeadingStyle(node.styleName) && { heading: true }),
    ...(runs.length > 0 && runs.every(({ isBold }) => isBold) && { bold: true }),
    ...(node.numbering && { listed: listedAs(node.numbering) }),
    ...(cell && { cell }),
  }
}

/** As Word names its styles in English and Danish. */
const isHeadingStyle = (style: string | null | undefined) =>
  /^(heading|overskrift|title|titel)\b/i.test(style ?? '')

const listedAs = ({ isOrdered, level }: { isOrdered: boolean; level: string }) =>
  isOrdered && level === '0' ? 'ordered' : 'bullet'

const descendants = (node: Node, type: string): Node[] =>
  node.type === type ? [node] : (node.children ?? []).flatMap((child) => descendants(child, type))

function textOf({ type, value, breakType, children = [] }: Node): string {
  if (type === 'text') return value ?? ''
  if (type === 'tab') return '\t'
  if (type === 'break') return breakType === 'line' ? '\n' : ''
  return children.map(textOf).join('')
}
