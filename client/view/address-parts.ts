/** How parts of an address are read: what is unknown is undefined, and what is undefined is left out. */

export function oneOf<Value extends string>(
  values: readonly Value[],
  found: string | null,
): Value | undefined {
  return values.find((value) => value === found)
}

/** The two parts of `sort:value`, where the value may hold colons of its own. */
export function split(text: string): [string, string] {
  const at = text.indexOf(':')
  return at < 0 ? ['', ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** The same without what is undefined, as exact optional properties want it. */
export function given<Value extends object>(
  value: Value,
): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(entries) as { [Key in keyof Value]: Exclude<Value[Key], undefined> }
}
