/** What keys without a modifier do. */

/** Does what the key stands for, and keeps it from meaning anything else; letters count in either case. */
export function actOnKey(event: KeyboardEvent, acts: Readonly<Record<string, () => void>>) {
  const { key, ctrlKey, metaKey, altKey } = event
  if (ctrlKey || metaKey || altKey) return
  const act = acts[key.length === 1 ? key.toLowerCase() : key]
  if (!act) return
  event.preventDefault()
  event.stopPropagation()
  act()
}
