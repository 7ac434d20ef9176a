/** The thread answers as the measures do in their own. */
import { afterAll, describe, expect, it } from 'vitest'
import { findCommunities } from '../../../server/analysis/communities.ts'
import { ChangeRefused } from '../../../server/analysis/exposure/take-changes.ts'
import { findExposure } from '../../../server/analysis/exposure/exposure.ts'
import { incidenceGraph } from '../../../server/analysis/incidence-graph.ts'
import { readPaths } from '../../../server/analysis/paths.ts'
import { readStructure } from '../../../server/analysis/structure.ts'
import { AnalysisThread } from '../../../server/analysis/thread.ts'
import type { Network } from '../../../server/domain/network.ts'
import { knownNetwork, question, readGraph, type Known } from './networks.ts'

const day = '2026-09-30'

describe('the thread', () => {
  const thread = new AnalysisThread()
  afterAll(() => thread.close())
  const written = (of: Network) => ({ network: of, json: Buffer.from(JSON.stringify(of)) })
  const one = written(knownNetwork(readGraph('reorganisation-fora') as Known))
  const other = written(knownNetwork(readGraph('reorganisation') as Known))

  it('answers as the measures themselves, each question about its own network', async () => {
    const [communities, others, paths] = await Promise.all([
      thread.communities(one, day),
      thread.communities(other, day),
      thread.paths(one, { from: 'b1', to: 'fsk', day }),
    ])
    expect(communities).toEqual(findCommunities(one.network, day))
    expect(others).toEqual(findCommunities(other.network, day))
    expect(paths).toEqual(
      readPaths(incidenceGraph(one.network, { day }), { from: 'b1', to: 'fsk' }),
    )
  })

  it('answers what is exposed, a page of findings at a time, and counts them all', async () => {
    const asked = question({ units: ['SOC'] })
    const { findings, ...rest } = findExposure(one.network, asked)
    const { classes, ...page } = await thread.exposure(one, asked, { offset: 3, limit: 5 })
    expect(page).toEqual({
      ...rest,
      findings: findings.slice(3, 8),
      counts: { direct: 2, indirect: 2, unknown: 2, 'not-shown': 8, total: 14 },
    })
    expect(classes).toMatchObject({ direct: ['q01', 'q02'], unknown: ['q12', 'q06'] })
    expect(Object.values(classes).flat()).toEqual(findings.map(({ partnership }) => partnership))
  })

  it('answers what holds a network together', async () => {
    const counting = { day, ties: ['FORMAL_PARTNERSHIP'] as const }
    expect(await thread.structure(one, counting)).toEqual(readStructure(one.network, counting))
  })

  it('refuses a change as the measure does', async () => {
    const changes = [{ change: 'unit-closed', unit: 'nowhere' } as const]
    const asked = thread.exposure(one, question({ changes }), { offset: 0, limit: 1 })
    await expect(asked).rejects.toThrow(ChangeRefused)
    await expect(asked).rejects.toMatchObject({
      position: 1,
      field: 'unit',
      item: { type: 'Unit', id: 'nowhere' },
      problem: 'unknown',
    })
  })

  it('says what went wrong and goes on', async () => {
    await expect(thread.paths(one, { from: 'b1', to: 'nobody', day })).rejects.toThrow('nobody')
    await expect(thread.paths(one, { from: 'b1', to: 'b2', day })).resolves.toMatchObject({
      namedTogether: true,
    })
  })

  it('answers what it was asked before it forgets the network, and starts again', async () => {
    const asked = thread.communities(one, day)
    thread.forget()
    const found = findCommunities(one.network, day)
    expect(await Promise.all([asked, thread.communities(one, day)])).toEqual([found, found])
  })

  it('refuses what waits when it ends, and starts again', async () => {
    const ended = new AnalysisThread()
    const asked = expect(ended.communities(one, day)).rejects.toThrow('ended')
    await ended.close()
    await asked
    await expect(ended.communities(one, day)).resolves.toEqual(findCommunities(one.network, day))
    await ended.close()
  })
})
