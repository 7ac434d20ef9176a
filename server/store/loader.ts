/** Reads the statements in `cypher/` once, at start. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { statementNames } from './statements.ts'
import type { StatementName } from './statements.ts'

/** The text of every statement, without its head comment. */
export type Statements = Readonly<Record<StatementName, string>>

/**
 * The folder of the product: the nearest one above this file that holds `cypher/`, so that the sources and what is
 * compiled from them find the same statements.
 */
function statementFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'cypher', 'schema'))) {
    if (dirname(folder) === folder) throw new Error('The folder cypher/ is missing')
    folder = dirname(folder)
  }
  return join(folder, 'cypher')
}

/** What stands below the head comment: the first lines, each beginning with `//`. */
function withoutHead(text: string): string {
  return text.replace(/^(?:\/\/.*\n)+/, '').trim()
}

/**
 * Reads every statement.
 * @param folder where they are; the product's own when left out
 * @throws when a named statement has no file, or a file is not named in `statements.ts`
 */
export function loadStatements(folder = statementFolder()): Statements {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.slice(0, -'.cypher'.length).split(sep).join('/'))
  const names = new Set<string>(statementNames)
  const found = new Set(files)
  const missing = statementNames.filter((name) => !found.has(name))
  const unused = files.filter((file) => !names.has(file))
  if (missing.length > 0) throw new Error(`cypher/ lacks ${missing.join(', ')}`)
  if (unused.length > 0) throw new Error(`cypher/ has unused statements: ${unused.join(', ')}`)
  const texts = statementNames.map((name): [StatementName, string] => [
    name,
    withoutHead(readFileSync(join(folder, `${name}.cypher`), 'utf8')),
  ])
  return Object.fromEntries(texts) as Record<StatementName, string>
}
