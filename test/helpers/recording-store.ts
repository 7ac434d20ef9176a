/** A store that remembers which statements were run on it. */
import type { GraphStore, Run } from '../../server/store/port.ts'
import type { StatementName } from '../../server/store/statements.ts'

export interface Recording {
  store: GraphStore
  /** The different statements run so far, or since it was cleared. */
  executed: Set<StatementName>
}

export function recording(store: GraphStore): Recording {
  const executed = new Set<StatementName>()
  const remembering =
    (run: Run): Run =>
    (statement, parameters) => {
      executed.add(statement)
      return run(statement, parameters)
    }
  return {
    executed,
    store: {
      engine: store.engine,
      version: () => store.version(),
      read: (work) => store.read((run) => work(remembering(run))),
      write: (work) => store.write((run) => work(remembering(run))),
      define: (statement) => {
        executed.add(statement)
        return store.define(statement)
      },
      checkpoint: () => store.checkpoint(),
      forget: () => store.forget(),
      close: () => store.close(),
    },
  }
}
