/** One Neo4j of each version for all contract tests, started before them and removed after; each test file empties it. */
import type { TestProject } from 'vitest/node'
import { startNeo4j, type Neo4jProcess } from '../helpers/neo4j.ts'
import { Neo4jMissing, testedVersions, type Neo4jVersion } from '../helpers/neo4j-jars.ts'

export type Neo4jServers = Partial<
  Record<Neo4jVersion, Pick<Neo4jProcess, 'uri' | 'user' | 'password'>>
>

declare module 'vitest' {
  interface ProvidedContext {
    neo4jServers: Neo4jServers
  }
}

export default async function startServers(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['NEO4J_URI'] ?? ''
  const versions = given === '' ? testedVersions : []
  const servers: Neo4jServers = {}
  const starting = await Promise.all(
    versions.map(async (version) => ({ version, server: await startWhereThereIs(version) })),
  )
  for (const { version, server } of starting) {
    if (server === undefined) continue
    servers[version] = { uri: server.uri, user: server.user, password: server.password }
  }
  project.provide('neo4jServers', servers)
  return async () => {
    await Promise.all(starting.map(async ({ server }) => server?.remove()))
  }
}

/** Undefined where the tests say themselves what is missing. */
async function startWhereThereIs(version: Neo4jVersion): Promise<Neo4jProcess | undefined> {
  try {
    return await startNeo4j(version)
  } catch (error) {
    if (error instanceof Neo4jMissing) return undefined
    throw error
  }
}
