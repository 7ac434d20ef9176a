/** What acts of registering begin with: the relationships of a thing, as records. */
import type { GraphRelationship } from '../../../server/domain/graph.ts'
import type { Row } from '../../../server/store/port.ts'
import type { ContractCase } from '../contract-case.ts'
import { everything } from '../everything.ts'

/** The labels an end has beside the one it is known by. */
const labels: Record<string, string[]> = {
  'Actor library': ['Actor', 'Library'],
  'Actor clinic': ['Actor', 'Partner'],
}

function labelsOf({ type, id }: GraphRelationship['from']): string[] {
  return labels[`${type} ${id}`] ?? [type]
}

/** Every relationship of these types, as a row of a statement. */
function rowsOf(...types: GraphRelationship['type'][]): Row[] {
  return everything.relationships
    .filter(({ type }) => types.includes(type))
    .map(({ type, from, to, properties }) => ({
      type,
      properties,
      fromLabels: labelsOf(from),
      from: from.id,
      toLabels: labelsOf(to),
      to: to.id,
    }))
}

const unknown = { about: 'unknown', parameters: { id: 'nothing' }, rows: [] }

export const cases: ContractCase[] = [
  {
    statement: 'registering/belongings',
    parameters: { id: 'library' },
    rows: rowsOf('BELONGS_TO'),
  },
  { statement: 'registering/belongings', ...unknown },
  { statement: 'registering/parts', parameters: { id: 'libraries' }, rows: rowsOf('PART_OF') },
  {
    statement: 'registering/parts',
    about: 'of one that others are part of',
    parameters: { id: 'culture' },
    rows: [],
  },
  {
    statement: 'interviews/given',
    parameters: { id: 'talk' },
    rows: rowsOf('GAVE', 'HAS_ANSWER'),
  },
  { statement: 'interviews/given', ...unknown },
  {
    statement: 'interviews/said',
    parameters: { answers: ['reply'] },
    rows: rowsOf('ANSWERS', 'MENTIONS', 'ABOUT'),
  },
  {
    statement: 'interviews/said',
    about: 'of none',
    parameters: { answers: ['nothing'] },
    rows: [],
  },
  { statement: 'registering/workplaces', parameters: { id: 'eva' }, rows: rowsOf('WORKS_AT') },
  { statement: 'registering/workplaces', ...unknown },
  {
    statement: 'registering/parties-and-contacts',
    parameters: { id: 'advice' },
    rows: rowsOf('FORMAL_PARTNERSHIP', 'COLLABORATION', 'CONTACT_FOR'),
  },
  { statement: 'registering/parties-and-contacts', ...unknown },
  {
    statement: 'registering/deliveries',
    parameters: { id: 'advice' },
    rows: rowsOf('DELIVERS'),
  },
  { statement: 'registering/deliveries', ...unknown },
]
