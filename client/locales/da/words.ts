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
  UnitKind,
} from '../../../server/model/words.ts'
import type { Folding, Language, Room, TieRow } from '../../state/view.ts'

const rooms: Record<Room, string> = {
  network: 'Netværk',
  interview: 'Interview',
  reorganisation: 'Omorganisering',
}

const languages: Record<Language, string> = { da: 'Dansk', en: 'English' }

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

/** The rows of the legend; a group the source leaves unnamed has one beside the kinds. */
const kindRows: Record<ActorKind | 'group', string> = { ...kinds, group: 'Unavngivne grupper' }

const ties: Record<TieRow, string> = {
  FORMAL_PARTNERSHIP: 'Formelt partnerskab',
  COLLABORATION: 'Samarbejde',
  GENERAL: 'Omtalt i almindelighed',
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

const foldings: Record<Folding, string> = {
  municipality: 'Kommune',
  unit: 'Enhed',
  place: 'Sted',
  community: 'Klynge',
  none: 'Intet',
}

const classes: Record<ExposureClass, string> = {
  direct: 'Direkte berørt',
  indirect: 'Indirekte berørt',
  unknown: 'Kan ikke vurderes',
  'not-shown': 'Ikke påvist',
}

/** Every listed value of the domain, as a librarian reads it. */
export const words = {
  rooms,
  languages,
  kinds,
  kindRows,
  ties,
  unitKinds,
  agreements,
  levels,
  statuses,
  reorganisationKinds,
  reorganisationStates,
  certainties,
  consents,
  coverages,
  foldings,
  classes,
}
