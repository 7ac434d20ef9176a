/** The databases a contract test runs on: the embedded engine, and Neo4j in both versions or the one in `NEO4J_URI`. */
import { inject } from 'vitest'
import { openGrafeo } from '../../server/store/grafeo.ts'
import { loadStatements } from '../../server/store/loader.ts'
import type { Statements } from '../../server/store/loader.ts'
import { openNeo4j } from '../../server/store/neo4j.ts'
import type { Neo4jOptions } from '../../server/store/neo4j.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { emptyNeo4j } from './neo4j.ts'
import { neo4jFiles, Neo4jMissing, testedVersions } from './neo4j-jars.ts'
import type { Neo4jVersion } from './neo4j-jars.ts'

export interface Engine {
  store: GraphStore
  /** The same database by its routing address, where statements are planned and not run; only Neo4j has it. */
  planning?: GraphStore
  /** Lets go of the database and removes it. */
  remove(): Promise<void>
}

export const statements = loadStatements()
const explained = Object.fromEntries(
  Object.entries(statements).map(([name, text]) => [name, `EXPLAIN ${text}`]),
) as Statements

/** The embedded engine in memory; rows without an ORDER BY come in random order. */
export function startEmbedded(): Engine {
  const store = openGrafeo(statements, { shuffleUnordered: true })
  return { store, remove: () => store.close() }
}

/** The Neo4j that all contract tests share, empty as a new one is. */
async function startSharedNeo4j(version: Neo4jVersion): Promise<Engine> {
  const server = inject('neo4jServers')[version]
  if (server === undefined) throw new Error(`No Neo4j ${version} was started for the tests`)
  await emptyNeo4j(server)
  return connected(server, () => Promise.resolve())
}

/** What the environment names. The tests write into it and replace what is there. */
function startGivenNeo4j(uri: string): Engine {
  const { NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '', NEO4J_DATABASE } = process.env
  const database = NEO4J_DATABASE === undefined ? {} : { database: NEO4J_DATABASE }
  return connected({ uri, user, password, ...database }, () => Promise.resolve())
}

function connected(options: Neo4jOptions, remove: () => Promise<void>): Engine {
  const store = openNeo4j(statements, options)
  const planning = openNeo4j(explained, { ...options, uri: options.uri.replace('bolt', 'neo4j') })
  return {
    store,
    planning,
    remove: async () => {
      await store.close()
      await planning.close()
      await remove()
    },
  }
}

export interface EngineChoice {
  name: string
  start(): Promise<Engine>
  /** Why this machine does not have it, in a sentence; with CI=true that is a failure instead. */
  missing?: string
}

/** The embedded engine, which every machine has. */
export const embedded: EngineChoice = {
  name: 'Grafeo',
  start: () => Promise.resolve(startEmbedded()),
}

function neo4jChoice(version: Neo4jVersion): EngineChoice {
  const choice: EngineChoice = { name: `Neo4j ${version}`, start: () => startSharedNeo4j(version) }
  try {
    neo4jFiles(version)
    return choice
  } catch (error) {
    if (!(error instanceof Neo4jMissing) || process.env['CI'] === 'true') throw error
    console.warn(error.message)
    return { ...choice, missing: error.message }
  }
}

/** Every Neo4j to test on. */
export function neo4jChoices(): EngineChoice[] {
  const given = process.env['NEO4J_URI']
  if (given !== undefined && given !== '') {
    return [{ name: 'Neo4j', start: () => Promise.resolve(startGivenNeo4j(given)) }]
  }
  return testedVersions.map(neo4jChoice)
}
