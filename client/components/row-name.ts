import { rowOfKey, type RowKey } from '../../server/domain/picture-question.ts'
import type { Messages } from '../locales/messages.ts'
import type { Lookup } from '../../server/picture/lookup.ts'

/** What a row of the legend is called: a unit by its registered name, the others by their words. */
export function rowName(key: RowKey, { words, frame }: Messages, lookup: Lookup | undefined) {
  const row = rowOfKey(key)
  switch (row.sort) {
    case 'kind':
      return words.kindRows[row.value]
    case 'tie':
      return words.ties[row.value]
    case 'coverage':
      return words.coverages[row.value]
    case 'basis':
      return frame.legend.unconfirmed
    case 'unit':
      if (row.value === 'none') return frame.legend.noUnit
      if (row.value === 'external') return frame.legend.external
      return lookup?.network.units.find(({ id }) => id === row.value)?.name ?? row.value
  }
}
