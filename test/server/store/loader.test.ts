import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadStatements } from '../../../server/store/loader.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bindeled-cypher-'))
  cpSync(join(import.meta.dirname, '..', '..', '..', 'cypher'), folder, { recursive: true })
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the loader of statements', () => {
  it('takes the head comment away', () => {
    expect(loadStatements(folder)['network/interviewees']).toBe(
      'MATCH (p:Person)-[:GAVE]->(:Interview)\nRETURN DISTINCT p.id AS person',
    )
  })

  it('fails on a template that asks for a word nobody gives', () => {
    writeFileSync(join(folder, 'records', 'find.cypher'), 'MATCH (n:{Lable} {id: 1})')
    expect(() => loadStatements(folder)).toThrow('asks for {Lable}')
  })

  it('fails on a missing file', () => {
    rmSync(join(folder, 'registry', 'read.cypher'))
    expect(() => loadStatements(folder)).toThrow('cypher/ lacks registry/read')
  })

  it('fails on a file that nobody uses', () => {
    writeFileSync(join(folder, 'registry', 'spare.cypher'), 'RETURN 1 AS one')
    expect(() => loadStatements(folder)).toThrow('unused statements: registry/spare')
  })
})
