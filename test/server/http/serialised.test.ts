import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serialise } from '../../../server/http/serialised.ts'

const asItIs = (entry: object) => entry

describe('a large answer', () => {
  it('is written in slices as it would be at once', async () => {
    const entry = fc.record({ id: fc.string({ unit: 'grapheme' }), count: fc.nat() })
    const length = fc.nat({ max: 1501 })
    await fc.assert(
      fc.asyncProperty(entry, length, length, async (one, first, second) => {
        const answer = {
          revision: 3,
          first: Array.from({ length: first }, () => one),
          totals: { all: 1 },
          second: Array.from({ length: second }, () => one),
        }
        const { bytes } = await serialise(answer, asItIs)
        expect(bytes.toString()).toBe(JSON.stringify(answer))
      }),
      { numRuns: 30 },
    )
  })

  it('holds of each entry what is to be sent of it', async () => {
    const answer = { revision: 1, list: [{ a: 1, b: 2 }] }
    const { bytes } = await serialise(answer, () => ({ a: 1 }))
    expect(bytes.toString()).toBe('{"revision":1,"list":[{"a":1}]}')
  })

  it('is tagged by its revision and its content, and compressed once', async () => {
    const answer = await serialise({ revision: 7 }, asItIs)
    const hash = createHash('sha256').update('{"revision":7}').digest('base64url')
    expect(answer.etag).toBe(`W/"r7-${hash.slice(0, 16)}"`)
    expect(gunzipSync(await answer.gzipped())).toEqual(answer.bytes)
    expect(answer.gzipped()).toBe(answer.gzipped())
  })
})
