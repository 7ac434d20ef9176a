/** Reads the statements in `cypher/` once, at start. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { recordStatements } from './record-statements.ts'
import { fileStatements } from './statements.ts'
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
 * Writes words into a template.
 * @throws when the template has a `{Word}` that none is given for
 */
function expandedTemplate(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{([A-Z]\w*)\}/g, (_, word: string) => {
    const written = words[word]
    if (written === undefined) throw new Error(`A template of cypher/records asks for {${word}}`)
    return written
  })
}

/**
 * Reads every statement, and expands the templates.
 * @param folder where they are; the product's own when left out
 * @throws when a named statement has no file, or a file is named nowhere
 */
export function loadStatements(folder = statementFolder()): Statements {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.slice(0, -'.cypher'.length).split(sep).join('/'))
  const found = new Set(files)
  const wanted = new Set<string>(fileStatements)
  for (const { template } of recordStatements) wanted.add(template)
  const missing = [...wanted].filter((name) => !found.has(name))
  const unused = files.filter((file) => !wanted.has(file))
  if (missing.length > 0) throw new Error(`cypher/ lacks ${missing.join(', ')}`)
  if (unused.length > 0) throw new Error(`cypher/ has unused statements: ${unused.join(', ')}`)

  const text = (file: string) => withoutHead(readFileSync(join(folder, `${file}.cypher`), 'utf8'))
  const texts: [StatementName, string][] = fileStatements.map((name) => [name, text(name)])
  const templates = new Map(recordStatements.map(({ template }) => [template, text(template)]))
  for (const { name, template, words } of recordStatements) {
    texts.push([name, expandedTemplate(templates.get(template) ?? '', words)])
  }
  return Object.fromEntries(texts) as Record<StatementName, string>
}
