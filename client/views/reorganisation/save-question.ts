/** Saving what is asked in place of what a subject asked before, and what stands in the way of it. */
import type { Written } from '../../../server/contract/history.ts'
import { api } from '../../api.ts'
import type { Difference } from '../../components/registering/draft.ts'
import type { Messages } from '../../locales/messages.ts'
import type { Lookup } from '../../../server/picture/lookup.ts'
import { savedQuestion, type Subject } from '../../state/reorganisations.ts'
import type { WhatIf } from '../../view/view.ts'

type Part = keyof WhatIf

/** A recorded reorganisation holds what it affects and when; everything else of a question is a scenario's. */
const recordedParts: readonly Part[] = ['units', 'date']

/** Whether a subject can hold all that is asked in place of its own. */
export function canHold({ type }: Subject, whatIf: WhatIf): boolean {
  return (
    type === 'scenario' || Object.keys(whatIf).every((part) => recordedParts.includes(part as Part))
  )
}

export function saveQuestion(subject: Subject, whatIf: WhatIf): Promise<Written> {
  const { id } = subject
  const { units, date, ties, statuses, changes, windowDays } = whatIf
  const own = { ...(units && { units: [...units] }), ...(date && { date }) }
  if (subject.type === 'reorganisation') {
    return api.changeReorganisation({ id, revision: subject.recorded.itemRevision, body: own })
  }
  const body = {
    ...own,
    ...(windowDays !== undefined && { windowDays }),
    ...(changes && { changes: [...changes] }),
    ...(ties && { ties: [...ties] }),
    ...(statuses && { statuses: [...statuses] }),
  }
  return api.changeScenario({ id, revision: subject.scenario.itemRevision, body })
}

/** The subject as the service has it now. */
export async function readAgain({ type, id }: Subject): Promise<Subject> {
  if (type === 'scenario') return { type, id, scenario: (await api.scenario(id)).scenario }
  return { type, id, recorded: (await api.reorganisation(id)).reorganisation }
}

interface Naming {
  messages: Messages
  lookup: Lookup | undefined
}

function wordsOf(whatIf: WhatIf, part: Part, { messages, lookup }: Naming): string {
  const { formats, reorganisation, words } = messages
  const { units = [], date, windowDays, changes = [], ties = [], statuses = [] } = whatIf
  const unitName = (id: string) => lookup?.network.units.find((unit) => unit.id === id)?.name ?? id
  const said: Record<Part, () => string> = {
    units: () => formats.list(units.map(unitName)),
    date: () => (date ? formats.day(date) : ''),
    windowDays: () => (windowDays === undefined ? '' : formats.number(windowDays)),
    changes: () => reorganisation.saving.countedChanges(changes.length),
    ties: () => formats.list(ties.map((tie) => reorganisation.counted.ties[tie])),
    statuses: () => formats.list(statuses.map((status) => words.statusesInForce[status])),
  }
  return said[part]()
}

/** Where what is asked here differs from what the subject asks now. */
export function differencesFrom(now: Subject, whatIf: WhatIf, naming: Naming): Difference[] {
  const theirs = savedQuestion(now)
  const { fields } = naming.messages.reorganisation.saving
  return (Object.keys(whatIf) as Part[])
    .filter((part) => JSON.stringify(whatIf[part]) !== JSON.stringify(theirs[part]))
    .map((name) => ({
      ...{ name, label: fields[name] },
      theirs: wordsOf(theirs, name, naming),
      yours: wordsOf(whatIf, name, naming),
    }))
}
