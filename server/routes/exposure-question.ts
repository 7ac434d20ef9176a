/** What an exposure is asked of: an unsaved what-if, a recorded reorganisation or a scenario, with what is usual filled in. */
import { unregisteredUnits } from '../analysis/exposure/exposure.ts'
import type { WhatIf } from '../contract/exposure.ts'
import { invalidParameters, notRegistered } from '../problems/problems.ts'
import { usualStatuses, usualWindowDays, type ExposureQuestion } from '../domain/exposure.ts'
import type { Network } from '../domain/network.ts'
import { ties, type DateSource } from '../domain/words.ts'
import { readScenario } from '../network/reorganisations/scenarios.ts'
import { referenceOf } from '../network/reorganisations/stored.ts'
import type { Service } from '../service.ts'

/** What may stand in place of what a reorganisation or a scenario says itself. */
export type Given = Partial<WhatIf>

export interface AskedExposure {
  network: Network
  question: ExposureQuestion
  dateSource: DateSource
  /** The recorded reorganisation or scenario, when it is not an unsaved what-if. */
  of?: { id: string; name: string }
}

/** @throws ApiProblem when a unit is not registered */
export async function askedUnsaved(given: WhatIf, service: Service): Promise<AskedExposure> {
  const network = await service.network()
  return { network, ...questionOf(network, { units: [] }, { given, today: service.today() }) }
}

/** @throws ApiProblem when it is not recorded, or affects nothing */
export async function askedOfReorganisation(
  id: string,
  given: Given,
  service: Service,
): Promise<AskedExposure> {
  const network = await service.network()
  const recorded = network.reorganisations.find((one) => one.id === id)
  if (recorded === undefined) throw notRegistered('The reorganisation')
  const { name, kind, date, affects } = recorded
  const units = affects.map(({ unit }) => unit)
  refuseEmpty(id, units)
  const own = { units, ...(date !== undefined && { date }) }
  const { question, dateSource } = questionOf(network, own, { given, today: service.today() })
  const merges = kind === 'merger' ? { merges: [units] } : {}
  return { network, question: { ...question, ...merges }, dateSource, of: { id, name } }
}

/** @throws ApiProblem when it is not saved, affects nothing, or names a unit that is not registered */
export async function askedOfScenario(
  id: string,
  given: Given,
  service: Service,
): Promise<AskedExposure> {
  const [network, { result: scenario }] = await Promise.all([
    service.network(),
    service.read((run) => readScenario(run, id)),
  ])
  refuseEmpty(id, [...scenario.units, ...(scenario.changes ?? [])])
  const asked = questionOf(network, scenario, { given, today: service.today() })
  return { network, ...asked, of: { id, name: scenario.name } }
}

function questionOf(
  network: Network,
  own: WhatIf,
  { given, today }: { given: Given; today: string },
): Pick<AskedExposure, 'question' | 'dateSource'> {
  const { units, date = today, windowDays, changes, ...counted } = { ...own, ...given }
  refuseUnregistered(network, units)
  const ofDate = own.date === undefined ? 'today' : 'reorganisation'
  return {
    question: {
      units,
      date,
      windowDays: windowDays ?? usualWindowDays,
      changes: changes ?? [],
      ties: counted.ties ?? ties,
      statuses: counted.statuses ?? usualStatuses,
    },
    dateSource: given.date === undefined ? ofDate : 'given',
  }
}

function refuseUnregistered(network: Network, units: readonly string[]): void {
  const errors = unregisteredUnits(network, units).map((id) => ({
    field: `units.${units.indexOf(id)}`,
    expected: 'the id of a unit',
    found: id,
    item: { type: 'Unit', id } as const,
  }))
  if (errors.length > 0) throw invalidParameters(errors)
}

function refuseEmpty(id: string, affected: readonly unknown[]): void {
  if (affected.length > 0) return
  throw invalidParameters([
    {
      field: 'units',
      expected: 'a unit that it affects, or a change',
      found: 'nothing',
      item: referenceOf(id),
    },
  ])
}
