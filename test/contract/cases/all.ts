/** The contract cases of every subject. */
import type { ContractCase } from '../contract-case.ts'
import { cases as cards } from './cards.ts'
import { cases as drafts } from './drafts.ts'
import { cases as exposure } from './exposure.ts'
import { cases as history } from './history.ts'
import { cases as interviews } from './interviews.ts'
import { cases as network } from './network.ts'
import { cases as records } from './records.ts'
import { cases as registering } from './registering.ts'
import { cases as reorganisations } from './reorganisations.ts'
import { cases as search } from './search.ts'

/** In an order that changes the loaded graph seldom. */
export const allCases: ContractCase[] = [
  ...network,
  ...cards,
  ...interviews,
  ...drafts,
  ...search,
  ...exposure,
  ...history,
  ...registering,
  ...reorganisations,
  ...records,
]
