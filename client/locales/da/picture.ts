import type { Folding, TieRow } from '../../../server/domain/picture-question.ts'
import { danish } from '../../../server/domain/danish.ts'
import type { ActorKind, Coverage, ExposureClass } from '../../../server/domain/words.ts'
import type { Phase } from '../../view/view.ts'
import { formatsOf } from '../formats.ts'

const { count, list, number } = formatsOf('da')

const actors = { one: 'aktør', other: 'aktører' }
const partnerships = { one: 'partnerskab', other: 'partnerskaber' }

const tieCounts: Record<TieRow, { one: string; other: string }> = {
  FORMAL_PARTNERSHIP: { one: 'formaliseret partnerskab', other: 'formaliserede partnerskaber' },
  COLLABORATION: { one: 'samarbejde', other: 'samarbejder' },
  GENERAL: {
    one: 'samarbejde omtalt i almindelighed',
    other: 'samarbejder omtalt i almindelighed',
  },
}

/** What one actor of a kind is called in a sentence. */
const oneOf: Record<ActorKind, string> = {
  library: 'bibliotek',
  health: 'sundhedstilbud',
  'public-service': 'offentligt tilbud',
  authority: 'myndighed',
  ngo: 'NGO',
  association: 'forening',
  housing: 'boligsocial aktør',
  forum: 'forum eller model',
  individual: 'enkeltperson',
  education: 'uddannelse',
  business: 'virksomhed',
  other: 'anden aktør',
  'not-stated': 'slags ikke oplyst',
}

/** What several are called. */
const severalOf: Record<ActorKind, string> = {
  library: 'biblioteker',
  health: 'sundhedstilbud',
  'public-service': 'offentlige tilbud',
  authority: 'myndigheder',
  ngo: 'NGO’er',
  association: 'foreninger',
  housing: 'boligsociale indsatser',
  forum: 'fora',
  individual: 'enkeltpersoner',
  education: 'uddannelsessteder',
  business: 'virksomheder',
  other: 'øvrige',
  'not-stated': 'uden oplyst slags',
}

const others = { one: 'anden', other: 'andre' }

/** One actor with its neighbours. */
const focus = {
  kinds: danish.kinds,
  general: 'Nævnt i almindelighed',
  together: (names: readonly string[]) =>
    `nævnt under ét med ${names.length > 2 ? count(names.length, others) : list(names)}`,
  /** @param kind undefined for what is named in general; the number stands beside the words */
  rest: (kind: ActorKind | undefined) => (kind ? `${severalOf[kind]} til` : 'til'),
  sector: (kind: ActorKind | undefined, n: number) =>
    kind ? (n === 1 ? oneOf : severalOf)[kind] : 'nævnt i almindelighed',
  inList: (n: number) => `Vis de øvrige ${number(n)} i listen`,
  others: (n: number) => count(n, { one: 'anden type', other: 'andre typer' }),
  formal: 'formelle',
  collaborations: 'samarbejder',
}

const without: Record<Exclude<Folding, 'none'>, string> = {
  municipality: 'Uden registreret kommune',
  unit: 'Uden registreret enhed',
  place: 'Uden registreret sted',
  community: 'Uden registrerede bånd',
}

const groups = {
  without,
  outside: 'Uden for forvaltningen',
  around: (name: string) => `Omkring ${name}`,
  opened: (name: string, n: number) => `${name} · ${count(n, actors)}`,
}

const sets = { together: 'nævnt sammen' }

const tools = {
  tools: 'Billedet',
  zoomIn: 'Zoom ind',
  zoomOut: 'Zoom ud',
  fit: 'Vis det hele',
  pan: 'Flyt billedet',
  picture: 'billedet',
  reset: 'Læg billedet op på ny',
  foldGroup: (name: string) => `Fold ${name} sammen`,
}

/** Moving without a drag; what is moved by its name, or as it stands in a sentence. */
const moving = {
  start: 'Flyt',
  done: 'Færdig',
  move: (name: string) => `Flyt ${name}`,
  left: (name: string) => `Flyt ${name} til venstre`,
  right: (name: string) => `Flyt ${name} til højre`,
  up: (name: string) => `Flyt ${name} op`,
  down: (name: string) => `Flyt ${name} ned`,
  moved: (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)} flyttet`,
}

const twin = {
  label: 'Aktører og partnerskaber i billedet',
  hint: 'Pil op og ned går gennem listen, højre og venstre går ad båndene. Mellemrum vælger, Enter fokuserer, 1 til 4 sætter antal led.',
  kinds: oneOf,
  group: 'unavngiven gruppe',
  ties: (tie: TieRow, n: number, names: readonly string[]) =>
    `${count(n, tieCounts[tie])} med ${list(names)}`,
  noTies: 'ingen registrerede partnerskaber vist',
  others: (n: number) => `${number(n)} andre`,
  tieWith: (tie: TieRow, names: readonly string[]) => `${tieCounts[tie].one} med ${list(names)}`,
  togetherAlone: 'nævnt sammen som én part',
  folded: (n: number) => `foldet gruppe med ${count(n, actors)}`,
  opened: (n: number) => `åben gruppe med ${count(n, actors)}`,
  bundle: (n: number, names: readonly string[]) => `${count(n, partnerships)} med ${list(names)}`,
  dimmed: 'nedtonet',
  onPath: 'på vejen',
  empty: 'Intet er vist.',
}

const coverage: Record<Coverage, string> = {
  interviewed: 'interviewet',
  'named-by-others': 'nævnt af andre',
  'not-asked': 'ingen har spurgt',
}

const people = { one: 'person', other: 'personer' }
const answers = { one: 'svar', other: 'svar' }

/** What interviews say of an actor, a group or a tie, in the list. */
const evidence = {
  coverage,
  unconfirmed: 'foreslået – ikke bekræftet',
  named: (n: number, by: number) =>
    n === 0 ? 'nævnt i ingen svar' : `nævnt i ${count(n, answers)} fra ${count(by, people)}`,
  asked: (n: number, of: number) => `${number(n)} af ${number(of)} er interviewet`,
  columns: { name: 'Navn', coverage: 'Dækning', answers: 'Svar' },
  sort: 'Sortér listen efter',
  sorted: {
    name: 'Sorteret efter navn',
    coverage: 'Sorteret efter dækning, først dem ingen har spurgt',
    answers: 'Sorteret efter antal svar, flest først',
  },
}

const summary = {
  shown: (shown: number, of: number) =>
    shown === of
      ? `${count(of, actors)} er vist.`
      : `${number(shown)} af ${count(of, actors)} er vist.`,
  folded: (n: number, inside: number) =>
    `${count(inside, actors)} står i ${count(n, { one: 'foldet gruppe', other: 'foldede grupper' })}.`,
  ties: (parts: readonly string[]) => `Der er ${list(parts)}.`,
  noTies: 'Ingen partnerskaber er vist.',
  tie: (tie: TieRow, n: number) => count(n, tieCounts[tie]),
  groups: (n: number) =>
    `${count(n, { one: 'er en gruppe', other: 'er grupper' })}, som kilden ikke nævner ved navn.`,
  most: (names: readonly string[], n: number) =>
    names.length === 1
      ? `${names[0] ?? ''} har flest partnerskaber og samarbejder, nemlig ${number(n)}.`
      : `${list(names)} har flest partnerskaber og samarbejder, nemlig ${number(n)} hver.`,
  together: (names: readonly string[], parts: readonly string[]) =>
    `${list(names)} er nævnt sammen som én part i ${list(parts)}.`,
  togetherInAll: (names: readonly string[]) =>
    `${list(names)} er nævnt sammen som én part i dem alle.`,
  largest: (names: readonly string[]) =>
    `${names.length === 1 ? 'Den største gruppe er' : 'De største grupper er'} ${list(names)}.`,
  sized: (name: string, n: number) => `${name} (${number(n)})`,
}

const phases: Record<Phase, string> = { before: 'Før', after: 'Efter', changes: 'Ændringer' }

const classes: Record<ExposureClass, { one: string; other: string }> = {
  direct: { one: 'direkte berørt', other: 'direkte berørte' },
  indirect: { one: 'indirekte berørt', other: 'indirekte berørte' },
  unknown: { one: 'kan ikke vurderes', other: 'kan ikke vurderes' },
  'not-shown': { one: 'ikke påvist', other: 'ikke påvist' },
}

const classesInLegend: Record<ExposureClass, string> = {
  direct: 'Direkte',
  indirect: 'Indirekte',
  unknown: 'Ukendt',
  'not-shown': 'Ikke påvist',
}

const atRisk = { one: 'berørt partnerskab', other: 'berørte partnerskaber' }

const exposure = {
  phase: 'Netværket',
  phases,
  /** @param unit undefined for an actor that the scenario moves */
  inside: (unit: string | undefined) =>
    unit === undefined ? 'flyttes i scenariet' : `i ${unit}, som omlægges`,
  isolated: 'mister sin sidste registrerede forbindelse',
  lit: 'del af begrundelsen',
  classed: (of: ExposureClass) => classes[of].one,
  counted: (of: ExposureClass, n: number) => count(n, classes[of]),
  legend: {
    label: 'Tegn i billedet',
    classes: classesInLegend,
    isolated: 'mister sidste forbindelse',
    inside: 'i det, der omlægges',
  },
  singled: (shown: number, of: number) =>
    `${number(shown)} af ${count(of, atRisk)} er vist hver for sig`,
  announced: {
    before: 'Før: netværket, som det er registreret',
    after: (gone: number) =>
      gone === 0
        ? 'Efter: alle partnerskaber er tilbage'
        : `Efter, i værste fald: ${count(gone, atRisk)} er væk`,
    changes: 'Ændringer: det berørte er mærket',
  },
  none: 'Vælg, hvad der omlægges, så mærkes det i billedet.',
}

/** The texts of the picture: groups, tools, the list twin, what is shown in sentences, and what a reorganisation marks. */
export const picture = {
  focus,
  groups,
  sets,
  tools,
  moving,
  twin,
  evidence,
  summary,
  exposure,
}
