/** The templates of records are expanded for every label and type of the domain, and for nothing else. */
import { describe, expect, it } from 'vitest'
import { nodeLabels, recordTypes, relationships } from '../../../server/domain/graph.ts'
import type { RelationshipType } from '../../../server/domain/graph.ts'
import { loadStatements } from '../../../server/store/loader.ts'
import {
  addRelationships,
  dropRelationships,
  findNodes,
  putNodes,
  removeNodes,
} from '../../../server/store/record-statements.ts'

const texts = loadStatements()

describe('statements of records', () => {
  it('stand there for every label', () => {
    for (const labels of nodeLabels) expect(texts[putNodes(labels)]).toContain(`:${labels[0]} {id`)
    for (const type of recordTypes) {
      expect(texts[findNodes(type)]).toContain(`MATCH (n:${type} {id: id})`)
      expect(texts[removeNodes(type)]).toContain(`MATCH (n:${type} {id: id})\nDELETE n`)
    }
  })

  it('stand there for every relationship, told apart by its keys', () => {
    for (const [name, { from, to, keys }] of Object.entries(relationships)) {
      const type = name as RelationshipType
      for (const label of to) {
        expect(texts[addRelationships(type, label)]).toContain(`CREATE (a)-[r:${type}]->(b)`)
        const dropping = texts[dropRelationships(type, label)]
        expect(dropping).toContain(
          `MATCH (a:${from[0]} {id: row.from})-[r:${type}]->(b:${label} {id: row.to})`,
        )
        for (const key of keys) expect(dropping).toContain(`row.keys.${key}`)
      }
    }
  })

  it('are not there for an end that no relationship of the type leads to', () => {
    expect(() => addRelationships('GAVE', 'Unit')).toThrow('GAVE does not lead to Unit')
  })
})
