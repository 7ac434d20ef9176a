/** The words of sentences in Danish. Names are never inflected: the genitive of a name is easily wrong. */
import type { Agreement, Tie } from '../../domain/words.ts'
import { formatsOf } from '../formats.ts'
import { phrase, type List, type Phrase } from './phrase.ts'

const { number, day } = formatsOf('da')

/** What is counted, by the ties that were asked for. */
function counted(count: number, ties: readonly Tie[]): string {
  const formal = ties.includes('FORMAL_PARTNERSHIP')
  if (count === 1) return formal ? 'partnerskab' : 'samarbejde'
  if (ties.length > 1) return 'partnerskaber og samarbejder'
  return formal ? 'partnerskaber' : 'samarbejder'
}

/** The beginning of a sentence about all there are of something. */
function all(count: number, one: string): string {
  if (count === 1) return one
  return count === 2 ? 'Begge' : `Alle ${number(count)}`
}

const agreed: Record<Agreement, (partnership: Phrase) => Phrase> = {
  'partnership-agreement': (partnership) => phrase`${partnership} får en partnerskabsaftale.`,
  'cooperation-agreement': (partnership) => phrase`${partnership} får en samarbejdsaftale.`,
  'operating-agreement': (partnership) => phrase`${partnership} får en driftsaftale.`,
  'letter-of-intent': (partnership) => phrase`${partnership} får en hensigtserklæring.`,
  oral: (partnership) => phrase`${partnership} får en mundtlig aftale.`,
  none: (partnership) => phrase`${partnership} er uden aftale.`,
  'not-stated': (partnership) => phrase`Aftaleformen for ${partnership} er ikke oplyst.`,
}

const reasons = {
  /** Weaker founded than a source says. */
  interpreted: ' (tolket)',
  belongs: (actors: List, path: Phrase) => phrase`${actors} hører under ${path}, som omlægges`,
  moves: (actors: List, unit: Phrase) => phrase`${actors} flyttes til ${unit} i scenariet`,
  partlyJointly: (_actors: List, others: List) =>
    phrase`, men er nævnt sammen med ${others}, uden at kilden siger, hvem af dem der er part`,
  contacts: (people: List, side: List) =>
    people.count === 1
      ? phrase`Den eneste registrerede kontaktperson for ${side}, ${people},`
      : phrase`${all(people.count, '')} registrerede kontaktpersoner for ${side}, ${people},`,
  contactsDiffer: (people: number, side: List, each: Phrase) =>
    phrase`${all(people, '')} registrerede kontaktpersoner for ${side} berøres: ${each}`,
  worksIn: (_count: number, path: Phrase) => phrase`arbejder i ${path}, som omlægges`,
  worksAt: (_count: number, actor: Phrase, path: Phrase) =>
    phrase`arbejder hos ${actor}, som hører under ${path}, der omlægges`,
  worksAtMoved: (_count: number, actor: Phrase) =>
    phrase`arbejder hos ${actor}, som flyttes i scenariet`,
  leaves: phrase`fratræder i scenariet`,
  changesWork: phrase`skifter arbejdssted i scenariet`,
  ended: phrase`Afsluttes i scenariet.`,
  lastProvider: (count: number, activities: List) =>
    count === 1
      ? phrase`Det eneste registrerede samarbejde om ${activities} berøres.`
      : phrase`${all(count, '')} registrerede samarbejder om ${activities} berøres.`,
  bridge: (actors: List) => phrase`Uden det er der ingen registreret forbindelse mellem ${actors}.`,
  bridgeOfTwo: (one: List, other: List) =>
    phrase`Uden det er der ingen registreret forbindelse mellem ${one} på den ene side og ${other} på den anden.`,
  bridgeOfParts: (count: number, parts: Phrase) =>
    phrase`Uden det er der ingen registreret forbindelse mellem disse ${number(count)} dele: ${parts}.`,
  isolates: (actors: List) =>
    phrase`${actors} mister ${actors.count === 1 ? 'sin' : 'deres'} sidste registrerede forbindelse.`,
  expires: (end: string) => phrase`Aftalen udløber ${day(end)}.`,
  expired: (end: string) => phrase`Aftalen udløb ${day(end)}.`,
  noAgreement: phrase`Ingen skriftlig aftale.`,
  onlyOral: phrase`Ingen skriftlig aftale, kun en mundtlig.`,
  cannotBeJudged: (facts: Phrase) => phrase`Kan ikke vurderes: ${facts}.`,
  noUnit: (actors: List) => phrase`${actors} har ingen registreret enhed`,
  noContact: (actors: List) => phrase`${actors} har ingen registreret kontaktperson`,
  noWorkplace: (people: List, side: List) =>
    phrase`${people}, som er ${people.count === 1 ? 'kontaktperson' : 'kontaktpersoner'} for ${side}, har intet registreret arbejdssted`,
}

const changes = {
  closed: (unit: Phrase) => phrase`Enheden ${unit} lukkes.`,
  merging: (units: List, into: Phrase | undefined) =>
    into === undefined
      ? phrase`${units} lægges sammen`
      : phrase`${units} lægges sammen til ${into}`,
  merged: (merging: Phrase) => phrase`Enhederne ${merging}.`,
  moved: (unit: Phrase, under: Phrase) => phrase`Enheden ${unit} flyttes ind under ${under}.`,
  split: (unit: Phrase, into: List) => phrase`Enheden ${unit} deles i ${into}.`,
  splitUp: (unit: Phrase) => phrase`Enheden ${unit} deles.`,
  /** A unit that has only a name yet. */
  newUnit: (name: string) => phrase`den nye enhed ${name}`,
  actorMoved: (actor: Phrase, unit: Phrase) => phrase`${actor} flyttes til ${unit}.`,
  personLeft: (person: Phrase) => phrase`${person} fratræder.`,
  personMoved: (person: Phrase, to: Phrase) => phrase`${person} skifter arbejdssted til ${to}.`,
  ended: (partnership: Phrase) => phrase`${partnership} afsluttes.`,
  agreed,
  gain: (actors: List, partnership: Phrase, merging: Phrase) =>
    phrase`${actors}, som er parter i ${partnership}, kommer under samme tag, når ${merging}.`,
}

export interface ExposedCounts {
  direct: number
  indirect: number
  total: number
  /** Of direct and indirect ones, those that rest on something interpreted or suggested. */
  interpreted: number
}

/** What is said after how many are exposed, of the basis they rest on. */
function basis({ direct, indirect, interpreted }: ExposedCounts): string {
  if (interpreted === 0) return ''
  return interpreted === direct + indirect ? ' (tolket)' : ` (${number(interpreted)} af dem tolket)`
}

function share(count: number, total: number, ties: readonly Tie[]): string {
  return count === total
    ? `${all(total, 'Det eneste')} registrerede ${counted(total, ties)}`
    : `${number(count)} af ${number(total)} registrerede ${counted(total, ties)}`
}

const byContacts = 'gennem de registrerede kontaktpersoner'

const summary = {
  noUnits: phrase`Ingen enhed er valgt. Vælg en enhed for at se, hvilke partnerskaber den berører.`,
  nothingInForce: (readOn: string) =>
    phrase`Ingen registrerede partnerskaber er i kraft ${day(readOn)}.`,
  noneExposed: (total: number, ties: readonly Tie[]) =>
    total === 1
      ? phrase`Det eneste registrerede ${counted(1, ties)} er ikke påvist berørt.`
      : phrase`Ingen af de ${number(total)} registrerede ${counted(total, ties)} er påvist berørt.`,
  exposed: (counts: ExposedCounts, ties: readonly Tie[]) => {
    const { direct, indirect, total } = counts
    if (direct === 0)
      return phrase`${share(indirect, total, ties)} berøres indirekte ${byContacts}${basis(counts)}.`
    const beside = indirect === 0 ? '' : ` og ${number(indirect)} indirekte ${byContacts}`
    return phrase`${share(direct, total, ties)} berøres direkte${beside}${basis(counts)}.`
  },
  worst: (actors: List) =>
    phrase`I værste fald mister ${actors} ${actors.count === 1 ? 'sin' : 'deres'} sidste registrerede forbindelse.`,
  nobodyIsolated: phrase`Selv i værste fald mister ingen aktør sin sidste registrerede forbindelse.`,
  mild: (actors: List) =>
    phrase`I mildeste fald mister kun ${actors} ${actors.count === 1 ? 'sin' : 'deres'}.`,
  mildAsWorst: phrase`Det samme gælder i mildeste fald.`,
  mildNobody: phrase`I mildeste fald mister ingen aktør sin.`,
  activities: (activities: List) =>
    activities.count === 1
      ? phrase`Aktiviteten ${activities} mister i værste fald alle registrerede udbydere.`
      : phrase`${number(activities.count)} aktiviteter mister i værste fald alle registrerede udbydere: ${activities}.`,
  gains: (partnerships: List) =>
    partnerships.count === 1
      ? phrase`Parterne i ${partnerships} kommer under samme tag ved sammenlægningen.`
      : phrase`Ved sammenlægningen kommer parterne i ${number(partnerships.count)} partnerskaber under samme tag: ${partnerships}.`,
  unknown: (count: number, ties: readonly Tie[]) =>
    phrase`${number(count)} ${counted(count, ties)} kan ikke vurderes, fordi en part ikke har nogen registreret enhed.`,
  general: (partnerships: List) =>
    partnerships.count === 1
      ? phrase`Hertil kommer et samarbejde, der kun er omtalt i almindelighed og ikke er regnet med: ${partnerships}.`
      : phrase`Hertil kommer ${number(partnerships.count)} samarbejder, der kun er omtalt i almindelighed og ikke er regnet med: ${partnerships}.`,
}

const of = (known: number, total: number) => `${number(known)} af ${number(total)}`

const coverage = {
  built: (shares: Phrase) => phrase`Bygger på det registrerede: ${shares}.`,
  nothing: phrase`Der er intet registreret at bygge på.`,
  actors: (known: number, total: number) =>
    `${of(known, total)} aktører har enhed eller er eksterne`,
  sides: (known: number, total: number) => `${of(known, total)} sider har en kontaktperson`,
  agreements: (known: number, total: number) => `${of(known, total)} aftaleformer er oplyst`,
  findings: (known: number, total: number) =>
    `${of(known, total)} berørte partnerskaber bygger på andet end tolkning`,
}

/** The type of the Danish words is the type of the English ones. */
export const da = {
  others: (count: number) => `${number(count)} andre`,
  /** Before the last of several clauses. */
  andThen: ', og ',
  /** Between a unit and the one it is part of. */
  within: ' i ',
  reasons,
  changes,
  summary,
  coverage,
}
