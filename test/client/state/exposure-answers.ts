/** Answers on small invented networks, written as short as they can be read. */
import type { ExposureAnswer } from '../../../server/contract/exposure.ts'
import type { NetworkAnswer } from '../../../server/contract/network.ts'

const nothing = { sentence: '', links: [] }
const outcome = { isolated: [], components: [], pairsLost: 0 }
const share = { known: 0, total: 0 }

/** An answer that exposes what `more` says; partnerships it names in no class were not found to be exposed. */
export function exposing(
  network: NetworkAnswer,
  more: Partial<ExposureAnswer> = {},
): ExposureAnswer {
  const named = network.partnerships.filter(({ named: isNamed }) => isNamed).map(({ id }) => id)
  const classes = { direct: [], indirect: [], unknown: [], 'not-shown': [], ...more.classes }
  const known = new Set(Object.values(classes).flat())
  return {
    ...{ revision: 1, date: '2027-03-01', dateSource: 'given', readOn: '2027-02-28' },
    ...{ units: [], unitsAndBelow: [], actorsInside: [], personsInside: [] },
    filter: {
      windowDays: 183,
      ties: ['FORMAL_PARTNERSHIP', 'COLLABORATION'],
      statuses: ['active'],
    },
    ...{ changes: [], summary: [], findings: [], offset: 0, componentsBefore: [], pairsBefore: 0 },
    counts: { direct: 0, indirect: 0, unknown: 0, 'not-shown': 0, total: 0 },
    ...{ worst: outcome, mild: outcome, activities: [], gains: [], general: [] },
    coverage: { actors: share, sides: share, agreements: share, findings: share, ...nothing },
    ...more,
    classes: { ...classes, 'not-shown': named.filter((id) => !known.has(id)) },
  }
}

type Finding = ExposureAnswer['findings'][number]
type Unsaid<Signal> = Signal extends unknown ? Omit<Signal, 'sentence' | 'links'> : never

/** A finding with one reason. */
export function finding(partnership: string, signal: Unsaid<Finding['signals'][number]>): Finding {
  return {
    ...{ partnership, name: partnership, class: 'direct', contacts: [] },
    answers: { total: 0, quotes: [] },
    signals: [{ ...signal, ...nothing }],
  }
}
