/** The contract cases of every subject. */
import type { ContractCase } from '../contract-case.ts'
import { cases as network } from './network.ts'
import { cases as records } from './records.ts'

/** In an order that changes the loaded graph seldom. */
export const allCases: ContractCase[] = [...network, ...records]
