import add from 'lucide-static/icons/plus.svg?raw'
import calendar from 'lucide-static/icons/calendar.svg?raw'
import check from 'lucide-static/icons/check.svg?raw'
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw'
import chevronLeft from 'lucide-static/icons/chevron-left.svg?raw'
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw'
import chevronUp from 'lucide-static/icons/chevron-up.svg?raw'
import chevronsLeft from 'lucide-static/icons/chevrons-left.svg?raw'
import chevronsRight from 'lucide-static/icons/chevrons-right.svg?raw'
import close from 'lucide-static/icons/x.svg?raw'
import edit from 'lucide-static/icons/pencil.svg?raw'
import eye from 'lucide-static/icons/eye.svg?raw'
import eyeOff from 'lucide-static/icons/eye-off.svg?raw'
import filters from 'lucide-static/icons/sliders-horizontal.svg?raw'
import interview from 'lucide-static/icons/quote.svg?raw'
import list from 'lucide-static/icons/menu.svg?raw'
import move from 'lucide-static/icons/move.svg?raw'
import network from 'lucide-static/icons/waypoints.svg?raw'
import reorganisation from 'lucide-static/icons/arrow-left-right.svg?raw'
import search from 'lucide-static/icons/search.svg?raw'
import { html, type TemplateResult } from 'lit'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'

const icons = {
  add,
  calendar,
  check,
  chevronDown,
  chevronLeft,
  chevronRight,
  chevronUp,
  chevronsLeft,
  chevronsRight,
  close,
  edit,
  eye,
  eyeOff,
  filters,
  interview,
  list,
  move,
  network,
  reorganisation,
  search,
}
export type IconName = keyof typeof icons

/** A sign beside words or inside a labelled button, drawn in the text's colour; silent to screen readers. */
export function icon(name: IconName): TemplateResult {
  return html`<span class="icon" aria-hidden="true">${unsafeHTML(icons[name])}</span>`
}
