/** The colours of the theme, as the canvas needs them: values, not names. */

const names = [
  'panel',
  'canvas',
  'line',
  'text',
  'muted',
  'accent',
  'accent-soft',
  'tie',
  'library',
  'public',
  'health',
  'civil',
  'housing',
  'other',
  'direct',
  'indirect',
  'unknown',
  'not-shown',
] as const
export type ColourName = (typeof names)[number]
export type Colours = Record<ColourName, string>

/** Those of the theme the page is shown in. */
export function coloursNow(): Colours {
  const style = getComputedStyle(document.documentElement)
  const read = (name: ColourName) => style.getPropertyValue(`--bl-${name}`).trim()
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Colours
}

/** Those of the light theme, whatever the page is shown in: paper is white. */
export function coloursOnPaper(): Colours {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue
      const read = (name: ColourName) => rule.style.getPropertyValue(`--bl-${name}`).trim()
      const colours = Object.fromEntries(names.map((name) => [name, read(name)])) as Colours
      return { ...colours, canvas: colours.panel }
    }
  }
  throw new Error('The page has no theme')
}
