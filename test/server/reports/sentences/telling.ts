/** A small network to tell sentences of. */
import type { Network } from '../../../../server/domain/network.ts'
import type { Language } from '../../../../server/domain/words.ts'
import { namesIn } from '../../../../server/reports/sentences/names-in-sentences.ts'
import { Telling } from '../../../../server/reports/sentences/telling.ts'

const things = (names: Record<string, string>) =>
  Object.entries(names).map(([id, name]) => ({ id, name, certainty: 'stated' as const }))

const actors = things({
  rad: 'Rådgivningen',
  sun: 'Sundhedshuset',
  fri: 'Frivilligcentret',
  bol: 'Boligforeningen',
  pol: 'Lokalpolitiet',
  nord: 'Bibliotek Nord',
  syd: 'Bibliotek Syd',
  øst: 'Bibliotek Øst',
  ung: 'Ungdomsskolen',
  mus: 'Musikskolen',
  her: 'Herberget',
  ida: 'Idrætsforeningen',
})

export const actorIds = actors.map(({ id }) => id)

export const network: Network = {
  revision: 1,
  actors: actors.map((actor) => ({
    ...actor,
    kind: 'other',
    named: true,
    belongsTo: [],
    exampleOf: [],
    coverage: 'not-asked',
  })),
  partnerships: things({
    p1: 'Rådgivning i Nord',
    p2: 'Rådgivning i Syd',
    p3: 'Sundhedscafé',
    p4: 'Lektiecafé',
    p5: 'Beboerdialog',
  }).map((partnership) => ({
    ...partnership,
    level: 'not-stated',
    agreement: 'not-stated',
    status: 'active',
    named: true,
    parties: [],
    contacts: [],
    delivers: [],
  })),
  units: things({
    soc: 'Social',
    cen: 'Socialcenter',
    hold: 'Familieholdet',
    kul: 'Kultur',
    bib: 'Biblioteker',
    sfa: 'Sundhed',
  }).map((unit) => ({ ...unit, kind: 'not-stated', partOf: [] })),
  people: things({ finn: 'Finn', bo: 'Bo', eva: 'Eva', åse: 'Åse', ib: 'Ib' }).map((person) => ({
    ...person,
    worksAt: [],
  })),
  activities: things({
    r: 'Rådgivning',
    l: 'Lektiehjælp',
    c: 'Sundhedscafé',
    k: 'Koordinering',
    b: 'Beboerdialog',
  }),
  reorganisations: [],
}

/** Told on a day before the agreements of the examples end. */
export function tellingIn(language: Language): Telling {
  return new Telling(language, namesIn(network), '2026-06-01')
}
