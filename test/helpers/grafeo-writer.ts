/** A process that writes to the embedded database in the folder it is given, and prints each id once it is saved. */
import { applyChanges } from '../../server/network/records/save-changes.ts'
import { openGrafeo } from '../../server/store/grafeo.ts'
import { loadStatements } from '../../server/store/loader.ts'

const [, , folder = '', prefix = ''] = process.argv
const store = openGrafeo(loadStatements(), { folder })
for (let count = 0; ; count += 1) {
  const id = `${prefix}-${String(count)}`
  await applyChanges(store, [
    {
      change: 'put-node',
      node: { labels: ['Theme'], properties: { id, name: id, certainty: 'stated' } },
    },
  ])
  console.log(id)
}
