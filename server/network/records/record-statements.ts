/** Which statement puts, finds, adds or removes which kind of record. Labels and types are never parameters. */
import { relationships } from '../../domain/graph.ts'
import type { NodeLabels, RecordReference, RelationshipType } from '../../domain/graph.ts'
import { statementNames } from '../../store/statements.ts'
import type { StatementName } from '../../store/statements.ts'

type RecordType = RecordReference['type']

const known: ReadonlySet<string> = new Set(statementNames)

function named(name: string): StatementName {
  if (!known.has(name)) throw new Error(`There is no statement ${name}`)
  return name as StatementName
}

function kebab(word: string): string {
  return word.toLowerCase().replaceAll('_', '-')
}

export function putNodes(labels: NodeLabels): StatementName {
  return named(`changes/put-${labels.map(kebab).join('-')}`)
}

export function findNodes(type: RecordType): StatementName {
  return named(`changes/find-${kebab(type)}`)
}

export function removeNodes(type: RecordType): StatementName {
  return named(`changes/remove-${kebab(type)}`)
}

/** A type that can lead to several labels has a statement for each. */
function stem(type: RelationshipType, to: RecordType): string {
  return relationships[type].to.length === 1 ? kebab(type) : `${kebab(type)}-${kebab(to)}`
}

export function addRelationships(type: RelationshipType, to: RecordType): StatementName {
  return named(`changes/add-${stem(type, to)}`)
}

export function dropRelationships(type: RelationshipType, to: RecordType): StatementName {
  return named(`changes/drop-${stem(type, to)}`)
}
