/** The lists of values in Danish, as a librarian reads them. */
import type {
  ActorKind,
  Agreement,
  Certainty,
  Consent,
  Coverage,
  ExposureClass,
  Level,
  ReorganisationKind,
  ReorganisationState,
  Status,
  Tie,
  UnitKind,
} from './words.ts'

const kinds: Record<ActorKind, string> = {
  library: 'Bibliotek',
  health: 'Sundhed',
  'public-service': 'Offentligt tilbud',
  authority: 'Myndighed',
  ngo: 'NGO',
  association: 'Forening',
  housing: 'Boligsocialt',
  forum: 'Forum, model',
  individual: 'Enkeltperson',
  education: 'Uddannelse',
  business: 'Virksomhed',
  other: 'Andet',
  'not-stated': 'Ikke oplyst',
}

const ties: Record<Tie, string> = {
  FORMAL_PARTNERSHIP: 'Formelt partnerskab',
  COLLABORATION: 'Samarbejde',
}

const unitKinds: Record<UnitKind, string> = {
  municipality: 'Kommune',
  department: 'Magistratsafdeling',
  administration: 'Forvaltning',
  division: 'Afdeling',
  team: 'Team',
  'not-stated': 'Enhed',
}

const agreements: Record<Agreement, string> = {
  'partnership-agreement': 'Partnerskabsaftale',
  'cooperation-agreement': 'Samarbejdsaftale',
  'operating-agreement': 'Driftsaftale',
  'letter-of-intent': 'Hensigtserklæring',
  oral: 'Mundtlig aftale',
  none: 'Ingen aftale',
  'not-stated': 'Ikke oplyst',
}

const levels: Record<Level, string> = {
  strategic: 'Strategisk',
  tactical: 'Taktisk',
  operational: 'Operationelt',
  'not-stated': 'Ikke oplyst',
}

const statuses: Record<Status, string> = {
  idea: 'Idé',
  forming: 'Under etablering',
  active: 'Aktivt',
  dormant: 'I dvale',
  renegotiating: 'Genforhandles',
  ended: 'Ophørt',
  'not-stated': 'Ikke oplyst',
}

/** Of a partnership that is in force, an ended one included: its last day lies ahead. */
const statusesInForce: Record<Status, string> = { ...statuses, ended: 'Ophører' }

const reorganisationKinds: Record<ReorganisationKind, string> = {
  merger: 'Sammenlægning',
  split: 'Opdeling',
  closure: 'Nedlæggelse',
  move: 'Flytning',
  restructuring: 'Omlægning',
  'not-stated': 'Ikke oplyst',
}

const reorganisationStates: Record<ReorganisationState, string> = {
  planned: 'planlagt',
  'under-way': 'undervejs',
  done: 'gennemført',
  'not-stated': 'ikke oplyst',
}

const certainties: Record<Certainty, string> = {
  stated: 'sagt',
  external: 'anden kilde',
  interpreted: 'tolket',
  suggested: 'foreslået',
}

const consents: Record<Consent, string> = {
  named: 'navngivet',
  'role-only': 'kun rolle',
  'aggregate-only': 'kun optalt',
}

const coverages: Record<Coverage, string> = {
  interviewed: 'Interviewet',
  'named-by-others': 'Nævnt af andre',
  'not-asked': 'Ingen har spurgt',
}

const classes: Record<ExposureClass, string> = {
  direct: 'Direkte berørt',
  indirect: 'Indirekte berørt',
  unknown: 'Kan ikke vurderes',
  'not-shown': 'Ikke påvist',
}

/** What a class means, for whoever has only the paper. */
const classMeanings: Record<ExposureClass, string> = {
  direct: 'En part hører under det, der omlægges, eller partnerskabet afsluttes i scenariet.',
  indirect: 'Alle registrerede kontaktpersoner for en af siderne arbejder i det, der omlægges.',
  unknown: 'En parts enhed er ikke registreret. Det kan hverken be- eller afkræftes.',
  'not-shown': 'Der er ikke registreret noget, der forbinder det med det, der omlægges.',
}

/** The type of the Danish words is the type of the English ones. */
export const danish = {
  kinds,
  ties,
  unitKinds,
  agreements,
  levels,
  statuses,
  statusesInForce,
  reorganisationKinds,
  reorganisationStates,
  certainties,
  consents,
  coverages,
  classes,
  classMeanings,
}
