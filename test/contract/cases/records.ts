/** Every statement that puts, finds, adds or removes records, on each record of `everything.ts`. */
import type {
  Graph,
  GraphNode,
  GraphRelationship,
  RecordReference,
} from '../../../server/domain/graph.ts'
import {
  addRelationships,
  dropRelationships,
  findNodes,
  foldTexts,
  putNodes,
  removeNodes,
} from '../../../server/store/record-statements.ts'
import {
  identities,
  identityOf,
  storedProperties,
} from '../../../server/network/records/records.ts'
import type { ContractCase } from '../contract-case.ts'
import { everything } from '../everything.ts'

const { nodes, relationships } = everything

function idOf({ properties }: GraphNode): string {
  return properties['id'] as string
}

function touches({ from, to }: GraphRelationship, { type, id }: RecordReference): boolean {
  return [from, to].some((end) => end.type === type && end.id === id)
}

/** How many relationships lead to or from a node, by whichever of its labels. */
function ties(node: GraphNode): number {
  const references = identities(node.labels, idOf(node))
  return relationships.filter((one) => references.some((reference) => touches(one, reference)))
    .length
}

function putCases(node: GraphNode): ContractCase[] {
  const statement = putNodes(node.labels)
  const anew: GraphNode = {
    labels: node.labels,
    properties: { id: idOf(node), certainty: 'external', name: 'Nyt' },
  }
  const other: GraphNode = { labels: node.labels, properties: { ...anew.properties, id: 'other' } }
  return [
    {
      statement,
      about: 'replaces all properties',
      parameters: { rows: [{ id: idOf(anew), properties: anew.properties }] },
      rows: [{ count: 1 }],
      after: ({ nodes: before, relationships }) => ({
        nodes: before.map((one) => (idOf(one) === idOf(node) ? anew : one)),
        relationships,
      }),
    },
    {
      statement,
      about: 'creates what is not there',
      parameters: { rows: [{ id: 'other', properties: other.properties }] },
      rows: [{ count: 1 }],
      after: ({ nodes: before, relationships }) => ({ nodes: [...before, other], relationships }),
    },
  ]
}

function findCases(node: GraphNode): ContractCase[] {
  return identities(node.labels, idOf(node)).map(({ type, id }) => ({
    statement: findNodes(type),
    about: id,
    parameters: { ids: [id, 'nothing'] },
    rows: [
      {
        id,
        labels: node.labels.toSorted(),
        properties: storedProperties(node.properties),
        ties: ties(node),
      },
    ],
  }))
}

/** What is stored folded is derived, so a dump has none of it. */
function foldCase(node: GraphNode): ContractCase {
  const rows = ['nothing', idOf(node)].map((id) => ({ id, searchText: 'x' }))
  return {
    statement: foldTexts(node.labels[0]),
    about: idOf(node),
    parameters: { rows },
    rows: [{ count: 1 }],
    after: (before) => before,
  }
}

const texts: ContractCase = {
  statement: 'schema/0029-search-text',
  rows: nodes.flatMap(({ labels, properties }) => {
    const { id = '', name = null, text = null } = properties
    const { searchText = null } = storedProperties(properties)
    return name === null && text === null
      ? []
      : [{ labels: labels.toSorted(), id, name, text, searchText }]
  }),
}

/** Without its relationships a node is removed. */
function removeCases(node: GraphNode): ContractCase[] {
  const alone: Graph = { nodes, relationships: [] }
  return identities(node.labels, idOf(node)).map(({ type, id }) => ({
    statement: removeNodes(type),
    about: id,
    graph: alone,
    parameters: { ids: [id, 'nothing'] },
    rows: [{ count: 1 }],
    after: (before) => ({ ...before, nodes: before.nodes.filter((one) => idOf(one) !== id) }),
  }))
}

const withoutTies: Graph = { nodes, relationships: [] }

function addCase(one: GraphRelationship): ContractCase {
  const { type, from, to, properties } = one
  return {
    statement: addRelationships(type, to.type),
    about: `${from.id} to ${to.id}`,
    graph: withoutTies,
    parameters: {
      rows: [
        { from: from.id, to: to.id, properties },
        { from: 'nothing', to: to.id, properties },
      ],
    },
    rows: [{ count: 1 }],
    after: ({ nodes: before }) => ({ nodes: before, relationships: [one] }),
  }
}

function dropCase(one: GraphRelationship): ContractCase {
  const { type, from, to } = one
  const { keys } = identityOf(one)
  const otherKeys = Object.fromEntries(
    Object.entries(keys).map(([key, value]) => [key, typeof value === 'number' ? value + 1 : 'x']),
  )
  const hasKeys = Object.keys(keys).length > 0
  return {
    statement: dropRelationships(type, to.type),
    about: `${from.id} to ${to.id}`,
    parameters: {
      rows: [
        { index: 0, from: 'nothing', to: to.id, keys },
        { index: 1, from: from.id, to: to.id, keys },
        ...(hasKeys ? [{ index: 2, from: from.id, to: to.id, keys: otherKeys }] : []),
      ],
    },
    rows: [{ index: 1, properties: one.properties }],
    after: ({ nodes: before, relationships: all }) => ({
      nodes: before,
      relationships: all.filter((each) => !sameTie(each, one)),
    }),
  }
}

function sameTie(a: GraphRelationship, b: GraphRelationship): boolean {
  return a.type === b.type && a.from.id === b.from.id && a.to.id === b.to.id
}

export const cases: ContractCase[] = [
  ...nodes.flatMap(findCases),
  ...nodes.flatMap(putCases),
  ...nodes.map(foldCase),
  texts,
  ...relationships.map(dropCase),
  ...nodes.flatMap(removeCases),
  ...relationships.map(addCase),
]
