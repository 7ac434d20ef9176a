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

/** Read where the theme's custom properties reach `element`. */
export function coloursAt(element: Element): Colours {
  const style = getComputedStyle(element)
  const read = (name: ColourName) => style.getPropertyValue(`--bl-${name}`).trim()
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Colours
}
