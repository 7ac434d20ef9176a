/** The order of names: that of the Danish alphabet, whatever the language of the interface. */

const danish = new Intl.Collator('da')

/** Compares texts in Danish order: Aarhus after Åby. */
export function inDanish(one: string, other: string): number {
  return danish.compare(one, other)
}

interface Named {
  id: string
  name: string
}

/** Compares by name in Danish order, then by id. */
export function byName(one: Named, other: Named): number {
  return inDanish(one.name, other.name) || inDanish(one.id, other.id)
}
