/**
 * The picture that comes with a report. The client draws it, so it is not trusted: it may hold shapes, text and images
 * of its own, and nothing that runs or is fetched from elsewhere.
 */
import { isXmlText } from '../domain/xml-text.ts'

export interface Picture {
  svg: string
  /** Base64; the same picture, for who cannot draw SVG. */
  png: string
  /** In pixels. */
  width: number
  height: number
}

const shapes = new Set(
  [
    'svg g defs symbol use title desc style metadata',
    'path rect circle ellipse line polyline polygon text tspan textpath image',
    'clippath mask pattern marker filter lineargradient radialgradient stop',
    'fegaussianblur feoffset feflood fecomposite femerge femergenode fedropshadow',
  ].flatMap((names) => names.split(' ')),
)

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47])

/** What is wrong with a picture, by its field and in words; undefined when it can be used. */
export function faultOfPicture({
  svg,
  png,
}: Picture): [field: string, expected: string] | undefined {
  const begin = Buffer.from(png.slice(0, 8), 'base64').subarray(0, pngSignature.length)
  if (!begin.equals(pngSignature)) return ['picture.png', 'a PNG image in base64']
  if (isHarmless(svg)) return undefined
  return ['picture.svg', 'an SVG drawing without scripts, events and references to elsewhere']
}

/** Whether it is text of XML and every tag is one of a drawing, without events, and everything referred to lies within. */
function isHarmless(svg: string): boolean {
  const text = decoded(svg.replace(/<!--[\s\S]*?-->/g, ''))
  if (!isXmlText(text)) return false
  if (!/^\s*(<\?xml\s[^>]*\?>\s*)?<svg[\s>]/.test(text)) return false
  const tags = (text.match(/<[^>]*/g) ?? []).filter((tag) => !tag.startsWith('<?xml '))
  const styles = text.match(/<style[\s\S]*?<\/style/gi) ?? []
  return tags.every(isShape) && [...tags, ...styles].every(staysWithin)
}

function isShape(tag: string): boolean {
  const name = /^<\/?([a-z][\w:-]*)/i.exec(tag)?.[1]?.toLowerCase() ?? ''
  return shapes.has(name) && !/[\s"'/]on\w+\s*=/i.test(tag)
}

/** Whether what a tag or style refers to is a part of the drawing, or an image written into it. */
function staysWithin(tag: string): boolean {
  if (/\\|@import/i.test(tag)) return false
  const referred = [
    ...tag.matchAll(/(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi),
    ...tag.matchAll(/url\(\s*["']?([^)]*)/gi),
  ]
  return referred.every(([, ...values]) => isWithin(values.find(Boolean) ?? ''))
}

function isWithin(reference: string): boolean {
  const drawing = /^\s*data:image\/svg\+xml(;[^,]*)?,(.*)$/is.exec(reference)
  if (drawing !== null) {
    const [, parameters = '', data = ''] = drawing
    return isHarmless(
      /;base64/i.test(parameters) ? Buffer.from(data, 'base64').toString() : unescaped(data),
    )
  }
  return /^\s*(#|data:(image\/(png|jpeg|webp)|font\/)|$)/i.test(reference)
}

/** With its percent signs read; what cannot be is no drawing. */
function unescaped(data: string): string {
  try {
    return decodeURIComponent(data.replace(/["']\s*$/, ''))
  } catch {
    return ''
  }
}

/** With the references to characters read, behind which a word could hide. */
function decoded(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);?/gi, (_all, code: string) => character(parseInt(code, 16)))
    .replace(/&#(\d+);?/g, (_all, code: string) => character(Number(code)))
    .replace(/&(?:quot|apos);/g, '"')
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
