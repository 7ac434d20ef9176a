/** The database as it is configured: a Neo4j, or the embedded one in a folder of our own. */
import { openGrafeo } from './grafeo.ts'
import { loadStatements } from './loader.ts'
import type { GraphStore } from './port.ts'

/** Where the network is kept. */
export type DatabaseConfig =
  | { engine: 'grafeo'; folder: string }
  | { engine: 'neo4j'; uri: string; user: string; password: string; database?: string }

/** Is told what went wrong beside the work, such as a daily copy that could not be written. */
export type Warn = (message: string, cause?: unknown) => void

/**
 * Opens the database; a Neo4j need not be there yet.
 * @throws StoreUnusable with what to do when it cannot be opened as configured
 */
export async function openStore(database: DatabaseConfig, warn: Warn): Promise<GraphStore> {
  const statements = loadStatements()
  if (database.engine === 'grafeo') {
    return openGrafeo(statements, { folder: database.folder, warn })
  }
  // Loaded when it is wanted: most starts do without Neo4j.
  const { openNeo4j } = await import('./neo4j.ts')
  return openNeo4j(statements, database)
}
