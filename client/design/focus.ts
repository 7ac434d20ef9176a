/**
 * Where the keyboard goes, one rule for every dialog, form, card and list. A dialog begins at its first field when that is
 * a text nobody has written, else at its title: never at a choice, which the next letter would change. What is saved
 * leads to the title of what is shown then, a row that goes leads to the next, and a new row begins at its first field. A
 * title or a row that can be led to has a tabindex of -1.
 */
import type { LitElement, ReactiveController } from 'lit'

const title = ':is(h1, h2, h3)[tabindex="-1"]'

/** What has the keyboard, within whatever shadow roots; nothing when the page itself has. */
export function deepestFocus(): HTMLElement | undefined {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  return focused instanceof HTMLElement && focused !== document.body ? focused : undefined
}

/** Whether what had the keyboard is gone; a page that was just opened begins at its top. */
export const isFocusLost = () =>
  deepestFocus() === undefined && navigator.userActivation.hasBeenActive

/** The first title in sight, in the order of the page and within shadow roots. */
function titleIn(node: ParentNode): HTMLElement | undefined {
  const own = node instanceof Element && node.shadowRoot ? titleIn(node.shadowRoot) : undefined
  if (own) return own
  for (const element of node.querySelectorAll<HTMLElement>('*')) {
    if (element.matches(title) && element.checkVisibility()) return element
    const within = element.shadowRoot && titleIn(element.shadowRoot)
    if (within) return within
  }
  return undefined
}

/** Moves the keyboard to the title of what a root shows; tells whether there is one. */
export function focusTitle(root: ParentNode): boolean {
  const found = titleIn(root)
  found?.focus()
  return found !== undefined
}

/** A node and all it stands in, through shadow roots, from the innermost: remembered before an act that may take it away. */
export function trailOf(start: Node | undefined): readonly Node[] {
  const trail: Node[] = []
  let node: Node | null = start ?? null
  while (node) {
    trail.push(node)
    node = node instanceof ShadowRoot ? node.host : node.parentNode
  }
  return trail
}

/** Moves the keyboard to the nearest title on a trail, above what is gone. */
export function focusTitleOn(trail: readonly EventTarget[]) {
  trail.some((node) => {
    const isPart = node instanceof Element || node instanceof ShadowRoot
    return isPart && node.isConnected && focusTitle(node)
  })
}

const isEmptyText = (field: Element) => 'value' in field && field.value === ''

/** Moves the keyboard to where a form or a dialog begins. */
export function focusStart(root: ParentNode) {
  const first = root.querySelector<HTMLElement>('[data-path]')
  if (first && isEmptyText(first)) first.focus()
  else focusTitle(root)
}

/** Opens a dialog with the keyboard where it begins. */
export function showDialog(dialog: HTMLDialogElement) {
  if (!dialog.open) dialog.showModal()
  focusStart(dialog)
}

/** Moves the keyboard to a field: of a list, to the first field in it; of a choice, to its label. */
export function focusField(root: ParentNode, path: string) {
  const within = root.querySelector<HTMLElement>(`[data-path^="${path}."]`)
  const field = within ?? root.querySelector<HTMLElement>(`[data-path="${path}"]`)
  field?.focus()
}

/** Moves the keyboard to the line of a form's list that stands where another was removed: the one before when it was the last. */
export function focusLine(root: ParentNode, list: string, at: number) {
  const lineAt = (n: number) => root.querySelector<HTMLElement>(`[data-row="${list}.${n}"]`)
  const line =
    lineAt(at) ?? lineAt(at - 1) ?? root.querySelector<HTMLElement>(`[data-path="${list}"]`)
  line?.focus()
}

/** Moves the keyboard to the first field in which something is wrong. */
export function focusFault(root: ParentNode) {
  root.querySelector<HTMLElement>('[data-path][data-fault]')?.focus()
}

const isRow = (element: Element): element is HTMLElement => element.matches('[data-row]')

/** Moves the keyboard from a row that goes: to the next, else the one before, else to the nearest title. */
export function leaveRow(row: Element) {
  const rows = [...(row.parentElement?.children ?? [])].filter(isRow)
  const at = rows.findIndex((one) => one === row)
  const beside = rows[at + 1] ?? rows[at - 1]
  if (beside) beside.focus()
  else focusTitleOn(trailOf(row.parentElement ?? undefined))
}

/** Moves the keyboard to the title of what a host shows, when what it was on went with what was shown before. */
export class TitleFocus implements ReactiveController {
  readonly #host: LitElement
  readonly #shown: () => string | undefined
  readonly #part: string
  #before: string | undefined
  /** What had the keyboard when something else came; undefined when nothing is to be moved. */
  #left: { had: HTMLElement | undefined; isWithin: boolean } | undefined

  /**
   * @param shown names what is shown; undefined while it is on its way
   * @param part selects the part of the host that shows it, where the title is: from there too the keyboard goes to it
   */
  constructor(host: LitElement, shown: () => string | undefined, part: string) {
    this.#host = host
    this.#shown = shown
    this.#part = part
    host.addController(this)
  }

  hostUpdate() {
    const shown = this.#shown()
    if (shown === undefined || shown === this.#before) return
    const isWithin = Boolean(this.#host.shadowRoot?.activeElement?.closest(this.#part))
    if (this.#before !== undefined) this.#left = { had: deepestFocus(), isWithin }
    this.#before = shown
  }

  hostUpdated() {
    if (this.#left) requestAnimationFrame(() => this.#settle())
  }

  /** Looks once what is within the host is drawn; where somebody has led the keyboard meanwhile it stays. */
  #settle() {
    if (!this.#left) return
    const { had, isWithin } = this.#left
    const isLeft = isFocusLost() || (isWithin && deepestFocus() === had)
    const part = this.#host.renderRoot.querySelector(this.#part)
    if (!isLeft || (part && focusTitle(part))) this.#left = undefined
  }
}
