/**
 * The statements that put, find, fold, remove, add and drop records: the templates of `cypher/records/`, expanded once at start
 * for each label and type of `domain/graph.ts`. A database takes labels and types only as part of the text, so they are
 * written into it from constants of ours; nothing that anybody sends reaches a template.
 */
import { nodeLabels, recordTypes, relationships } from '../domain/graph.ts'
import type { NodeLabels, RecordReference, RelationshipType } from '../domain/graph.ts'

type RecordType = RecordReference['type']

type Joined<Labels extends readonly string[]> = Labels extends readonly [
  infer First extends string,
  ...infer Rest extends readonly string[],
]
  ? Rest extends readonly []
    ? First
    : `${First}:${Joined<Rest>}`
  : never

type Tie = {
  [
    Type in RelationshipType
  ]: `${(typeof relationships)[Type]['from'][number]} ${Type} ${(typeof relationships)[Type]['to'][number]}`
}[RelationshipType]

/** The names of the expanded statements, as `records/put Actor:Library` and `records/add Person WORKS_AT Unit`. */
export type RecordStatementName =
  | `records/put ${Joined<NodeLabels>}`
  | `records/${'find' | 'remove' | 'fold'} ${RecordType}`
  | `records/${'add' | 'drop'} ${Tie}`

/** One template expanded for one kind of record. */
interface RecordStatement {
  name: RecordStatementName
  /** The file in `cypher/`, without its ending. */
  template: string
  /** What stands in place of each `{word}` of the template. */
  words: Readonly<Record<string, string>>
}

/** A label that other labels can stand beside needs a text of its own, which takes the others away. */
function putTemplate(labels: NodeLabels): string {
  const isAlone = nodeLabels.filter(([first]) => first === labels[0]).length === 1
  return isAlone ? 'records/put' : `records/put-${labels.join('-').toLowerCase()}`
}

/** Relationships that properties tell apart are dropped by those properties. */
function dropTemplate(keys: readonly string[]): string {
  const words = keys.map((key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
  return keys.length === 0 ? 'records/drop' : `records/drop-by-${words.join('-')}`
}

function tieStatements(type: RelationshipType): RecordStatement[] {
  const { from: froms, to: tos, keys } = relationships[type]
  return froms.flatMap((From) =>
    tos.flatMap((To) => {
      const words = { From, TYPE: type, To }
      return [
        { name: addRelationships(type, To), template: 'records/add', words },
        { name: dropRelationships(type, To), template: dropTemplate(keys), words },
      ]
    }),
  )
}

export function putNodes(labels: NodeLabels): RecordStatementName {
  return `records/put ${labels.join(':') as Joined<NodeLabels>}`
}

export function findNodes(type: RecordType): RecordStatementName {
  return `records/find ${type}`
}

export function removeNodes(type: RecordType): RecordStatementName {
  return `records/remove ${type}`
}

/** Writes what is stored folded of names or texts. */
export function foldTexts(type: RecordType): RecordStatementName {
  return `records/fold ${type}`
}

/** @throws when relationships of the type do not lead to that label */
function tieOf(type: RelationshipType, to: RecordType): Tie {
  const { from, to: labels } = relationships[type]
  if (!labels.some((label) => label === to)) throw new Error(`${type} does not lead to ${to}`)
  return `${from[0]} ${type} ${to}` as Tie
}

/** @throws when relationships of the type do not lead to that label */
export function addRelationships(type: RelationshipType, to: RecordType): RecordStatementName {
  return `records/add ${tieOf(type, to)}`
}

/** @throws when relationships of the type do not lead to that label */
export function dropRelationships(type: RelationshipType, to: RecordType): RecordStatementName {
  return `records/drop ${tieOf(type, to)}`
}

export const recordStatements: readonly RecordStatement[] = [
  ...nodeLabels.map((labels) => ({
    name: putNodes(labels),
    template: putTemplate(labels),
    words: { Label: labels[0] },
  })),
  ...recordTypes.flatMap((type) => [
    { name: findNodes(type), template: 'records/find', words: { Label: type } },
    { name: removeNodes(type), template: 'records/remove', words: { Label: type } },
    { name: foldTexts(type), template: 'records/fold', words: { Label: type } },
  ]),
  ...(Object.keys(relationships) as RelationshipType[]).flatMap(tieStatements),
]
