/** What a Neo4j of the tests needs: a Java that is new enough, and its jars, fetched once by Maven. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

export const neo4jVersions = ['5', '2026'] as const
export type Neo4jVersion = (typeof neo4jVersions)[number]

/** The versions to test on: all, or the one in `NEO4J_VERSION`. */
export const testedVersions = neo4jVersions.filter(
  (version) => version === (process.env['NEO4J_VERSION'] ?? version),
)

/** The oldest Java each runs on. */
const oldestJava: Record<Neo4jVersion, number> = { '5': 17, '2026': 21 }
const root = join(import.meta.dirname, '..', '..')
const javaFolder = '/usr/lib/jvm'

export interface Neo4jFiles {
  java: string
  /** The folder of the jars. */
  lib: string
  /** The program that starts it. */
  program: string
}

/** Neo4j cannot be had on this machine; the message is one sentence for the report. */
export class Neo4jMissing extends Error {
  override readonly name = 'Neo4jMissing'
}

/**
 * Finds Java and fetches the jars, installing Java and Maven through apt when they are missing and we are root.
 * @throws Neo4jMissing
 */
export function neo4jFiles(version: Neo4jVersion): Neo4jFiles {
  const java =
    findJava(version) ??
    installed(`openjdk-${String(oldestJava[version])}-jdk-headless`, () => findJava(version))
  if (java === undefined) {
    throw new Neo4jMissing(
      `Neo4j ${version} was skipped: it needs Java ${String(oldestJava[version])} or newer.`,
    )
  }
  const lib = join(root, '.cache', `neo4j-${version}`)
  if (!existsSync(lib)) fetchJars(version, lib)
  return { java, lib, program: join(root, 'test', 'neo4j', 'Neo4jServer.java') }
}

function fetchJars(version: Neo4jVersion, lib: string): void {
  const maven = findMaven() ?? installed('maven', findMaven)
  if (maven === undefined) {
    throw new Neo4jMissing(`Neo4j ${version} was skipped: it needs Maven to fetch its jars.`)
  }
  const unfinished = `${lib}-unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true })
  try {
    execFileSync(maven, [
      ...['--quiet', '--batch-mode', '--file', join(root, 'test', 'neo4j', version, 'pom.xml')],
      ...[
        'dependency:copy-dependencies',
        '-DincludeScope=runtime',
        `-DoutputDirectory=${unfinished}`,
      ],
    ])
  } catch (error) {
    throw new Neo4jMissing(`Neo4j ${version} was skipped: Maven could not fetch its jars.`, {
      cause: error,
    })
  }
  renameSync(unfinished, lib)
}

/** A Java from the usual places that is new enough, the oldest of them first. */
function findJava(version: Neo4jVersion): string | undefined {
  const homes = existsSync(javaFolder)
    ? readdirSync(javaFolder).map((name) => join(javaFolder, name))
    : []
  if (process.env['JAVA_HOME'] !== undefined) homes.push(process.env['JAVA_HOME'])
  return [...homes.map((home) => join(home, 'bin', 'java')), 'java']
    .map((java) => ({ java, release: javaRelease(java) }))
    .filter(({ release }) => release >= oldestJava[version])
    .sort((a, b) => a.release - b.release)[0]?.java
}

/** The major release, 0 when it does not run. */
function javaRelease(java: string): number {
  return Number(/version "(\d+)/.exec(output(java, ['-version']) ?? '')?.[1] ?? 0)
}

function findMaven(): string | undefined {
  return output('mvn', ['--version']) === undefined ? undefined : 'mvn'
}

function installed<Found>(name: string, find: () => Found | undefined): Found | undefined {
  if (process.getuid?.() !== 0 || output('apt-get', ['--version']) === undefined) return undefined
  output('apt-get', ['update', '-qq'])
  output('apt-get', ['install', '-y', '-qq', name])
  return find()
}

/** What a command prints, on either channel; nothing when it cannot be run or fails. */
function output(command: string, parameters: string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync(command, parameters, { encoding: 'utf8' })
  return status === 0 ? stdout + stderr : undefined
}
