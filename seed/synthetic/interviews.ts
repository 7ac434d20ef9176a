/** Synthetic interviews: library staff who mention partners, activities, units and reorganisations that exist. */
import type { Graph } from '../../server/domain/graph.ts'
import { interviewRecords } from '../interview-records.ts'
import type { Series, ToldInterview } from '../interview-records.ts'
import { joinGraphs } from '../records.ts'
import type { Chance } from './chance.ts'
import type { Municipality } from './municipality.ts'
import type { Undertaking } from './partnerships.ts'

export const series: Series = {
  id: 'opdigtet-runde',
  name: 'Opdigtet runde',
  questions: ['Kort om samarbejdet', 'Hvad virker', 'Hvad er svært', 'Hvis der lægges om'],
}

const consentWeights = { named: 5, 'role-only': 4, 'aggregate-only': 1 }

/** One interview for every 60 actors, and at least one. */
export function interviewsOf(
  home: Municipality,
  undertakings: readonly Undertaking[],
  chance: Chance,
): Graph {
  const members = home.libraries.length + home.partners.length
  const staff = home.libraries.flatMap((library) => library.staff)
  const asked = staff.slice(0, Math.max(1, Math.round(members / 60)))
  return joinGraphs(
    asked.map((person, own) =>
      interviewRecords({
        id: `interview-${home.index}-${own}`,
        series,
        givenBy: [person.id],
        answers: answersOf(home, undertakings, chance),
        properties: propertiesOf(chance),
      }),
    ),
  )
}

function propertiesOf(chance: Chance): ToldInterview['properties'] {
  return {
    date: `2026-0${1 + chance.whole(9)}-15`,
    language: 'da',
    verbatim: true,
    consent: chance.weighted(consentWeights),
  }
}

function answersOf(home: Municipality, undertakings: readonly Undertaking[], chance: Chance) {
  const [one, another, third] = [1, 2, 3].map(() => chance.pickEarly(home.partners))
  const undertaking = chance.pickEarly(undertakings)
  const unit = chance.pick(home.units)
  const activity =
    undertaking.activity === undefined
      ? 'Det giver flere besøgende.'
      : `Det blev til ${marked('Activity', undertaking.activity)}.`
  return [
    `Vi arbejder sammen med ${marked('Actor', one)} og ${marked('Actor', another)}.`,
    `${marked('Partnership', undertaking)} er det, der virker bedst. ${activity}`,
    `Det er svært at finde tid. ${marked('Actor', third)} har heller ikke meget af den.`,
    `Sker der noget i ${marked('Unit', unit)}, skal vi finde nye at ringe til.`,
  ]
}

function marked(label: string, target: { id: string; name: string } | undefined): string {
  return target === undefined ? '' : `[[${label}:${target.id}|${target.name}]]`
}
