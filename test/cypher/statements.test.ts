/** What can be seen in the text of a statement: that its head tells the truth, and that it stays in the subset. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadStatements } from '../../server/store/loader.ts'
import { recordStatements } from '../../server/store/record-statements.ts'
import { statementNames } from '../../server/store/statements.ts'
import { outsideSubset } from './subset.ts'

const folder = join(import.meta.dirname, '..', '..', 'cypher')
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.cypher'),
)

interface Head {
  purpose: string
  parameters: string[]
  columns: string[]
}

function split(text: string): { head: string; statement: string } {
  const [head = ''] = /^(?:\/\/.*\n)+/.exec(text) ?? []
  return { head: head.replace(/^\/\/ ?/gm, ''), statement: text.slice(head.length) }
}

/** The head is a purpose, `Parameters:` and `Columns:`, each of which may go on over the next lines. */
function readHead(head: string): Head {
  const [, purpose = '', parameters = '', columns = ''] =
    /^([\s\S]*?)\nParameters: ([\s\S]*?)\nColumns: ([\s\S]*)$/.exec(head) ?? []
  return {
    purpose,
    parameters: [...parameters.matchAll(/\$(\w+)/g)].map(([, name = '']) => name),
    columns: columnsOf(columns),
  }
}

/** Names with commas between them; what is said about them stands in words of its own and is no name. */
function columnsOf(text: string): string[] {
  const listed = text.trim()
  if (listed === 'none') return []
  return (
    listed
      .split(/;|\.\s/)[0]
      ?.split(',')
      .map((part) => part.trim())
      .filter((part) => /^\w+$/.test(part)) ?? []
  )
}

function used(statement: string): string[] {
  return [...new Set([...statement.matchAll(/\$(\w+)/g)].map(([, name = '']) => name))]
}

/** The names after AS in the last RETURN. */
function returned(statement: string): string[] {
  const last = statement.slice(statement.lastIndexOf('RETURN'))
  if (!last.startsWith('RETURN')) return []
  return [...last.matchAll(/\bAS (\w+)/g)].map(([, name = '']) => name)
}

describe.each(names)('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8')
  const { head, statement } = split(text)
  const { purpose, parameters, columns } = readHead(head)

  it('says what it is for in a sentence', () => {
    expect(purpose).toMatch(/^[A-Z][^]*\.$/)
  })

  it('names its parameters and columns', () => {
    expect(parameters.sort()).toEqual(used(statement).sort())
    expect(columns).toEqual(returned(statement))
  })
})

/** Each as a database sees it, templates expanded. */
describe.each(Object.entries(loadStatements()))('%s', (_name, statement) => {
  it('stays in the subset that both engines run alike', () => {
    expect(outsideSubset(statement)).toEqual([])
    expect(statement).not.toMatch(/\{[A-Z]/)
  })
})

describe('the loader', () => {
  it('finds a file for every name and a name for every file', () => {
    const templates = new Set(recordStatements.map(({ template }) => template))
    const expanded = statementNames.length - recordStatements.length
    expect(names).toHaveLength(expanded + templates.size)
    expect(Object.keys(loadStatements())).toHaveLength(statementNames.length)
  })
})

describe('outsideSubset', () => {
  it.each([
    ['MATCH (a:Actor) RETURN a', 'a RETURN item without AS'],
    ['MATCH (a:Actor)-->(b)-->(c:Unit) RETURN a.id AS id', 'a pattern of two hops without a label'],
    ['MATCH (a:Actor)-[:X*]->(b:Unit) RETURN b.id AS id', 'an unbounded path'],
    ['MATCH (a:Actor)-[:X*1..9]->(b:Unit) RETURN b.id AS id', 'a path of more than four steps'],
    ['RETURN percentileCont(1, 0.5) AS p', 'a percentile'],
    [
      'MATCH (a:Actor) RETURN a.id AS id; MATCH (b:Unit) RETURN b.id AS id',
      'more than one statement',
    ],
    ['MATCH (a:$label) RETURN a.id AS id', 'a label or type as a parameter'],
    ['RETURN date() AS d', 'a date of the database'],
    ['CALL db.labels() YIELD label RETURN label AS label', 'a procedure'],
    ['MATCH (a:Actor) RETURN count(a) + 1 AS c', 'an aggregate inside an expression'],
    ['MATCH (a:Actor) RETURN sum(a.n) AS s', 'a sum without coalesce'],
    ['LOAD CSV FROM $f AS row RETURN row.a AS a', 'a clause outside the subset'],
    ['MATCH (a:Actor) RETURN a[-2..] AS l', 'a negative slice'],
  ])('refuses %s', (statement, fault) => {
    expect(outsideSubset(statement)).toContain(fault)
  })
})
