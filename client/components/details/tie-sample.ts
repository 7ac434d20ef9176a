import { html, nothing, svg } from 'lit'
import type { TemplateResult } from 'lit'
import type { TieRow } from '../../../server/domain/picture-question.ts'

/** Width, dashes and gaps of the line, as in the picture. */
const strokes: Record<TieRow, { width: number; dashes: string }> = {
  FORMAL_PARTNERSHIP: { width: 2.6, dashes: 'none' },
  COLLABORATION: { width: 1.8, dashes: '7 5' },
  GENERAL: { width: 1.5, dashes: '1.5 5' },
}

/** A short piece of a partnership's line, with the word for it as its label; silent where the word stands beside it. */
export function tieSample(row: TieRow, label?: string): TemplateResult {
  const { width, dashes } = strokes[row]
  return html`<svg
    width="32"
    height="22"
    viewBox="0 0 32 22"
    role=${label ? 'img' : nothing}
    aria-label=${label ?? nothing}
    aria-hidden=${label ? nothing : 'true'}
  >
    ${svg`<line
      x1="2"
      y1="11"
      x2="30"
      y2="11"
      stroke="var(--bl-tie)"
      stroke-width=${width}
      stroke-dasharray=${dashes}
      stroke-linecap="round"
    />`}
  </svg>`
}
