import { describe, expect, it } from 'vitest'
import {
  LineRefused,
  readLines,
  writeLines,
} from '../../../../server/network/records/dump-lines.ts'
import { RecordRefused } from '../../../../server/network/records/records.ts'
import { newestSchema } from '../../../../server/network/registry.ts'
import { everything } from '../../../contract/everything.ts'

const lines = [...writeLines(everything)].map((line) => line.trimEnd())

function replaced(line: number, text: string): string[] {
  return lines.map((old, index) => (index === line - 1 ? text : old))
}

describe('a graph as JSON lines', () => {
  it('is read as it was written', async () => {
    expect(await readLines(lines)).toEqual({ ...everything, schema: newestSchema })
  })

  it('may end with an empty line', async () => {
    expect(await readLines([...lines, ''])).toEqual({ ...everything, schema: newestSchema })
  })

  it.each([
    ['an empty file', [], 'Line 1: expected a header, found nothing'],
    ['no header', lines.slice(1), /^Line 1: expected a header \{"format":"bindeled", …\}, found /],
    [
      'a later version',
      replaced(1, '{"format":"bindeled","version":2,"schema":1,"nodes":0,"relationships":0}'),
      'Line 1: expected version 1, found version 2',
    ],
    ['what is not JSON', replaced(3, '{"node":'), 'Line 3: expected a JSON object, found {"node":'],
    [
      'an unknown record',
      replaced(4, '{"thing":{}}'),
      /^Line 4: expected a node or a relationship/,
    ],
    [
      'a record that cannot be saved',
      replaced(2, '{"node":{"labels":["Theme"],"properties":{"id":"t","certainty":"sure"}}}'),
      /^Line 2: expected a record that can be saved, found Theme t: certainty must be one of/,
    ],
    [
      'missing lines',
      lines.slice(0, -1),
      /expected 18 nodes and 24 relationships in all, found 18 and 23$/,
    ],
  ])('is refused with %s', async (_what, text, message) => {
    const reading = readLines(text)
    await expect(reading).rejects.toThrow(LineRefused)
    await expect(reading).rejects.toThrow(message)
  })

  it('is refused when a relationship leads to what is not there', async () => {
    const theme = lines.findIndex((line) => line.includes('"trust"')) + 1
    const other = '{"node":{"labels":["Theme"],"properties":{"id":"other","certainty":"stated"}}}'
    await expect(readLines(replaced(theme, other))).rejects.toThrow(RecordRefused)
    await expect(readLines(replaced(theme, other))).rejects.toThrow('Theme trust does not exist')
  })
})
