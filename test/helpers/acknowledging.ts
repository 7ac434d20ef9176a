/**
 * A process in which some writers at once save so many acts each in the database of the folder it is given, and print a line
 * for each that is acknowledged.
 */
import { writeSync } from 'node:fs'
import { carryOut } from '../../server/network/acts/perform-act.ts'
import { openGrafeo } from '../../server/store/grafeo.ts'
import { loadStatements } from '../../server/store/loader.ts'

const [, , folder = '', writers = '1', each = '1'] = process.argv
const store = openGrafeo(loadStatements(), { folder })
await Promise.all(
  Array.from({ length: Number(writers) }, async (_, writer) => {
    for (let number = 0; number < Number(each); number += 1) {
      const id = `${String(writer)}-${String(number)}`
      const item = { type: 'Unit', id } as const
      const properties = { id, name: id, certainty: 'stated' }
      await carryOut(
        store,
        { id: `act-${id}`, what: 'unit-registered', at: '2026-10-01T08:00:00.000Z' },
        () =>
          Promise.resolve({
            item,
            changes: [{ change: 'put-node', node: { labels: ['Unit'], properties } }],
          }),
      )
      writeSync(1, `saved ${id}\n`)
    }
  }),
)
await store.close()
