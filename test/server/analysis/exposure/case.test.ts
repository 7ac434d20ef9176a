/** The case: what each of its three reorganisations exposes. */
import { beforeAll, describe, expect, it } from 'vitest'
import { gellerupHasle } from '../../../../seed/gellerup-hasle/case.ts'
import { findExposure } from '../../../../server/analysis/exposure/exposure.ts'
import type { Exposure } from '../../../../server/domain/exposure.ts'
import type { Network } from '../../../../server/domain/network.ts'
import { readNetwork } from '../../../../server/network/snapshot/snapshot.ts'
import { loaded } from '../../network/loaded.ts'
import { question } from '../networks.ts'

let network: Network

beforeAll(async () => {
  const store = await loaded(gellerupHasle)
  network = (await readNetwork(store, () => undefined)).network
  await store.close()
})

describe('Lokalbibliotekerne', () => {
  let exposure: Exposure
  beforeAll(() => {
    exposure = findExposure(network, question({ units: ['lokalbibliotekerne'] }))
  })

  it('exposes all nine directly, as far as the source is understood', () => {
    const founded = exposure.findings.map((finding) => [finding.class, finding.certainty])
    expect(founded).toEqual(Array(9).fill(['direct', 'interpreted']))
  })

  it('gives the same reasons for each, and the homework help one more', () => {
    const [first, ...others] = exposure.findings.map(({ signals }) =>
      signals.map(({ signal }) => signal),
    )
    const reasons = ['bridge', 'isolates', 'unknown-unit', 'unknown-contact']
    expect(first).toEqual(['direct', 'last-provider', ...reasons])
    expect(others).toEqual(Array(8).fill(['direct', ...reasons]))
    expect(exposure.findings[0]?.partnership).toBe('samarbejde-om-lektiehjaelp')
  })

  it('leaves all eleven apart in the worst case, and nine without a registered partnership', () => {
    expect(exposure.componentsBefore).toHaveLength(1)
    expect(exposure.worst.components).toHaveLength(11)
    expect(exposure.worst.isolated).toHaveLength(9)
    expect(exposure.worst.pairsLost).toBe(36)
    expect(exposure.pairsBefore).toBe(36)
  })

  it('stops the only activity, and tells how little is registered', () => {
    expect(exposure.activities).toEqual([{ activity: 'lektiehjaelp', exposed: 1, total: 1 }])
    expect(exposure.coverage).toEqual({
      actors: { known: 2, total: 11 },
      sides: { known: 0, total: 18 },
      agreements: { known: 0, total: 9 },
      findings: { known: 0, total: 9 },
    })
  })

  it('keeps the general collaborations apart', () => {
    expect(exposure.general).toHaveLength(3)
  })
})

describe.each(['socialforvaltningen', 'boern-og-unge'])('%s', (unit) => {
  it('cannot be judged', () => {
    const { findings, worst, mild } = findExposure(network, question({ units: [unit] }))
    expect(findings.map((finding) => finding.class)).toEqual(Array(9).fill('unknown'))
    for (const outcome of [worst, mild]) {
      expect(outcome).toMatchObject({ isolated: [], pairsLost: 0 })
      expect(outcome.components).toHaveLength(1)
    }
  })
})
