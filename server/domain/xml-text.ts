/**
 * Text as XML 1.0 can hold it (section 2.2, Char). A register can hold what others wrote; one control character in a name
 * would make a whole document unreadable, escaped or not.
 */

const noXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Whether XML can hold all of a text. */
export function isXmlText(text: string): boolean {
  return text.search(noXml) < 0
}

/** The text without the characters that no XML can hold. */
export function xmlText(text: string): string {
  return text.replace(noXml, '')
}

/** A value with every text in it as XML can hold it; keys stay. For who writes a whole value as XML. */
export function inXml<Value>(value: Value): Value {
  if (typeof value === 'string') return xmlText(value) as Value
  if (Array.isArray(value)) return value.map(inXml) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, inXml<unknown>(inner)]),
  ) as Value
}
