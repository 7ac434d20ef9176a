/** A graph as JSON lines: a header that says what follows, then one record a line, nodes before relationships. */
import type { Graph, GraphNode, GraphRelationship } from '../../domain/graph.ts'
import { checkGraph, type StoredGraph } from './load.ts'
import { checkNode, checkRelationship, RecordRefused } from './records.ts'
import { newestSchema } from '../registry.ts'

const format = 'bindeled'
const version = 1

interface Header {
  format: string
  version: number
  /** How far the schema of the database had come, which says how its records are read. */
  schema: number
  nodes: number
  relationships: number
}

/** A line that cannot be read. Nothing is taken from a file that has one. */
export class LineRefused extends Error {
  override readonly name = 'LineRefused'
  /** From 1. */
  readonly line: number

  constructor(line: number, expected: string, found: string) {
    super(`Line ${String(line)}: expected ${expected}, found ${found}`)
    this.line = line
  }
}

/** The lines of a graph, each with its line end. */
export function* writeLines({
  nodes,
  relationships,
  schema = newestSchema,
}: StoredGraph): Generator<string> {
  const header: Header = {
    format,
    version,
    schema,
    nodes: nodes.length,
    relationships: relationships.length,
  }
  yield `${JSON.stringify(header)}\n`
  for (const node of nodes) yield `${JSON.stringify({ node })}\n`
  for (const relationship of relationships) yield `${JSON.stringify({ relationship })}\n`
}

/**
 * Reads a graph from its lines, and checks it whole.
 * @throws LineRefused with the number of the first bad line, or when lines are missing at the end
 * @throws RecordRefused when a record stands twice or leads to what is not there
 */
export async function readLines(
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<StoredGraph> {
  const graph: Graph = { nodes: [], relationships: [] }
  let header: Header | undefined
  let line = 0
  for await (const text of lines) {
    line += 1
    if (header === undefined) header = headerOf(parsed(text, line), line)
    else if (text !== '') take(graph, parsed(text, line), line)
  }
  if (header === undefined) throw new LineRefused(1, 'a header', 'nothing')
  expectWhole(graph, header, line)
  checkGraph(graph)
  return { ...graph, schema: header.schema }
}

function parsed(text: string, line: number): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new LineRefused(line, 'a JSON object', shortened(text))
}

function headerOf(value: Record<string, unknown>, line: number): Header {
  const whole = ['version', 'schema', 'nodes', 'relationships'].every((key) =>
    Number.isInteger(value[key]),
  )
  if (value['format'] !== format || !whole) {
    throw new LineRefused(line, `a header {"format":"${format}", …}`, shortened(value))
  }
  const header = value as unknown as Header
  if (header.version > version) {
    throw new LineRefused(line, `version ${String(version)}`, `version ${String(header.version)}`)
  }
  return header
}

function take(graph: Graph, value: Record<string, unknown>, line: number): void {
  const [kind, ...others] = Object.keys(value)
  if (others.length === 0 && kind === 'node' && isNode(value['node'])) {
    graph.nodes.push(checked(value['node'], checkNode, line))
  } else if (others.length === 0 && kind === 'relationship' && isRelationship(value[kind])) {
    graph.relationships.push(checked(value[kind], checkRelationship, line))
  } else {
    throw new LineRefused(line, 'a node or a relationship', shortened(value))
  }
}

function isNode(value: unknown): value is GraphNode {
  return isRecord(value) && Array.isArray(value['labels']) && isRecord(value['properties'])
}

function isRelationship(value: unknown): value is GraphRelationship {
  return (
    isRecord(value) &&
    typeof value['type'] === 'string' &&
    [value['from'], value['to'], value['properties']].every(isRecord)
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function checked<Item>(item: Item, check: (item: Item) => void, line: number): Item {
  try {
    check(item)
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error
    throw new LineRefused(line, 'a record that can be saved', error.message)
  }
  return item
}

function expectWhole({ nodes, relationships }: Graph, header: Header, line: number): void {
  if (nodes.length === header.nodes && relationships.length === header.relationships) return
  throw new LineRefused(
    line,
    `${String(header.nodes)} nodes and ${String(header.relationships)} relationships in all`,
    `${String(nodes.length)} and ${String(relationships.length)}`,
  )
}

function shortened(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
