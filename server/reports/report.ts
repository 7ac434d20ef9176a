/** What a report says of an exposure, in words: made once, then written as a document, a workbook or a table. */
import type { ExposureAnswer, Finding } from '../contract/exposure.ts'
import { inDanish } from '../domain/danish-order.ts'
import type { Network } from '../domain/network.ts'
import { statuses, type Language } from '../domain/words.ts'
import { reportPartnership, type ReportedPartnership } from './reported-partnership.ts'
import { namesIn } from './sentences/names-in-sentences.ts'
import { reportWords, type ReportWords } from './report-words.ts'

/** Texts are in `language`, days are ISO-8601. */
export interface Report {
  language: Language
  /** The name of the reorganisation or scenario. */
  title: string
  date: string
  readOn: string
  /** Sentences of what was asked: the day, the units, what counts. */
  asked: string[]
  /** What counts, for a single cell. */
  filter: string
  changes: string[]
  summary: string[]
  coverage: string
  /** Most exposed first. */
  partnerships: ReportedPartnership[]
  isolated: { worst: string[]; mild: string[] }
  activities: { name: string; exposed: number; total: number }[]
  gains: string[]
  general: string[]
}

export interface Reported {
  title: string
  exposure: ExposureAnswer
  /** The network it was found in. */
  network: Network
}

/** A report without its partnerships, of which a large network has tens of thousands. */
export type ReportHead = Omit<Report, 'partnerships'>

export function reportHead({ title, exposure, network }: Reported, language: Language): ReportHead {
  const words = reportWords[language]
  const names = namesIn(network)
  const actors = (ids: readonly string[]) =>
    ids.map((id) => names({ type: 'Actor', id }) ?? id).sort(inDanish)
  const units = exposure.units.map((id) => names({ type: 'Unit', id }) ?? id)
  const filter = filterOf(exposure.filter, words)
  return {
    language,
    title,
    date: exposure.date,
    readOn: exposure.readOn,
    asked: [
      words.facts.date(exposure.date, exposure.readOn),
      ...(units.length > 0 ? [words.facts.units(words.list(units))] : []),
      filter,
      words.facts.window(exposure.filter.windowDays),
    ],
    filter,
    changes: exposure.changes.map(({ sentence }) => sentence),
    summary: exposure.summary.map(({ sentence }) => sentence),
    coverage: exposure.coverage.sentence,
    isolated: { worst: actors(exposure.worst.isolated), mild: actors(exposure.mild.isolated) },
    activities: exposure.activities,
    gains: exposure.gains.map(({ sentence }) => sentence),
    general: exposure.general.map(({ name }) => name),
  }
}

/** Tells partnerships of a network by their findings. */
export function partnershipsTold(
  network: Network,
  language: Language,
): (finding: Finding) => ReportedPartnership {
  const partnerships = new Map(network.partnerships.map((one) => [one.id, one]))
  const telling = { names: namesIn(network), words: reportWords[language] }
  return (finding) => reportPartnership(finding, partnerships.get(finding.partnership), telling)
}

function filterOf(
  { ties, statuses: counted }: ExposureAnswer['filter'],
  words: ReportWords,
): string {
  const { domain, facts, list } = words
  // A status that nobody has stated counts as in force.
  const known = statuses.filter((status) => counted.includes(status))
  return facts.filter(
    list(ties.map((tie) => domain.ties[tie].toLowerCase())),
    list(known.map((status) => domain.statusesInForce[status].toLowerCase())),
  )
}
