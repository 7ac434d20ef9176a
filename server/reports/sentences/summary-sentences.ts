/** An exposure in a few sentences, and how much of it rests on what is registered. */
import type { LinkedSentence } from '../../contract/evidence.ts'
import type { ExposureAnswer } from '../../contract/exposure.ts'
import type { Exposure, ExposureCoverage, ExposureQuestion, Share } from '../../domain/exposure.ts'
import type { ExposureClass } from '../../domain/words.ts'
import { linkedSentence, type Phrase } from './phrase.ts'
import type { Telling } from './telling.ts'

type Told = ExposureAnswer['summary'][number]
type Summarised = Omit<Exposure, 'findings'> & {
  counts: Record<ExposureClass | 'total', number>
}

/** The sentences of the summary in their order; those that have nothing to say are left out. */
export function summarise(
  exposure: Summarised,
  question: Pick<ExposureQuestion, 'changes' | 'ties'>,
  telling: Telling,
): Told[] {
  const { summary } = telling.words
  const { counts, activities, gains, general } = exposure
  const isExposed = counts.direct + counts.indirect > 0
  const stopped = activities.filter(({ exposed, total }) => exposed > 0 && exposed === total)
  const asksNothing = exposure.units.length === 0 && question.changes.length === 0
  const brought = [...new Set(gains.map(({ partnership }) => partnership))]
  const phrases: [Told['about'], Phrase | undefined][] = [
    ['exposed', asksNothing ? summary.noUnits : exposed(exposure, question, telling)],
    ['worst', isExposed ? worst(exposure, telling) : undefined],
    ['mild', isExposed ? mild(exposure, telling) : undefined],
    [
      'activities',
      stopped.length > 0
        ? summary.activities(
            telling.names(
              'Activity',
              stopped.map(({ activity }) => activity),
            ),
          )
        : undefined,
    ],
    [
      'gains',
      brought.length > 0 ? summary.gains(telling.names('Partnership', brought)) : undefined,
    ],
    ['unknown', counts.unknown > 0 ? summary.unknown(counts.unknown, question.ties) : undefined],
    [
      'general',
      general.length > 0 ? summary.general(telling.names('Partnership', general)) : undefined,
    ],
  ]
  return phrases.flatMap(([about, told]) =>
    told === undefined ? [] : [{ about, ...linkedSentence(told) }],
  )
}

function exposed(
  { counts, coverage, readOn }: Summarised,
  { ties }: Pick<ExposureQuestion, 'ties'>,
  { words: { summary } }: Telling,
): Phrase {
  const { direct, indirect, total } = counts
  if (total === 0) return summary.nothingInForce(readOn)
  if (direct + indirect === 0) return summary.noneExposed(total, ties)
  const interpreted = coverage.findings.total - coverage.findings.known
  return summary.exposed({ direct, indirect, total, interpreted }, ties)
}

function worst({ worst: { isolated } }: Summarised, telling: Telling): Phrase {
  const { summary } = telling.words
  return isolated.length === 0
    ? summary.nobodyIsolated
    : summary.worst(telling.names('Actor', isolated))
}

/** Told against the worst case, whose isolated actors are all there are in the mild one. */
function mild({ worst, mild }: Summarised, telling: Telling): Phrase | undefined {
  const { summary } = telling.words
  if (worst.isolated.length === 0) return undefined
  if (mild.isolated.length === 0) return summary.mildNobody
  return mild.isolated.length === worst.isolated.length
    ? summary.mildAsWorst
    : summary.mild(telling.names('Actor', mild.isolated))
}

/** "Bygger på det registrerede: 7 af 8 aktører har enhed eller er eksterne, …" */
export function coverageSentence(shares: ExposureCoverage, telling: Telling): LinkedSentence {
  const { coverage } = telling.words
  const told = (['actors', 'sides', 'agreements', 'findings'] as const).flatMap(
    (part): Phrase[] => {
      const { known, total }: Share = shares[part]
      return total === 0 ? [] : [[coverage[part](known, total)]]
    },
  )
  return linkedSentence(
    told.length === 0 ? coverage.nothing : coverage.built(telling.clauses(told)),
  )
}
