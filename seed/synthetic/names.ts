/** Names that sound Danish and belong to nobody: towns, quarters, people, actors. */
import type { PartnerKind } from '../../server/domain/words.ts'

const directions = ['', 'Nørre ', 'Sønder ', 'Øster ', 'Vester ', 'Lille ', 'Store ', 'Ny ']
const stems = ['Demo', 'Prøve', 'Øve', 'Model', 'Mønster', 'Fabel', 'Tænke', 'Sagn', 'Eksempel']
const townEndings = words('by strup lev rup sund holm dal næs kær bjerg have')

const trees = words('Bøge Elme Linde Ege Aske Birke Pile')
const placeEndings = words('vang parken lunden gården torvet haven bakken engen')

const firstNames = words(
  'Aja Bo Cilje Dines Esra Filip Gry Hassan Inge Jamal Kaj Leyla Mads Nour Oda Palle Rosa Samir Tove Uffe Vita Yrsa Åse',
)
const initials = words('A. B. C. D. E. F. G. H. J. K. L. M. N. O. P. R. S. T. V. Ø.')
const familyEndings = words('sen gaard toft lund vang mose krog')

const activityNouns = [
  'Sprogcafé',
  'Læsegruppe',
  'Lektiehjælp',
  'Fællesspisning',
  'Digital hjælp',
  'Byvandring',
  'Højtlæsning',
  'Åben rådgivning',
]

const nouns: Record<PartnerKind, readonly string[]> = {
  health: ['Sundhedshuset', 'Sundhedsklinikken', 'Genoptræningen'],
  'public-service': ['Rådgivningen', 'Borgerservice', 'Familiehuset', 'Ungehuset'],
  authority: ['Lokalpolitiet', 'Beredskabet', 'Jobcentret'],
  ngo: ['Frivilligcentret', 'Nabohjælpen', 'Værestedet', 'Ældrehjælpen'],
  association: ['Strikkeklubben', 'Kulturforeningen', 'Idrætsforeningen', 'Mødrenes Forening'],
  housing: ['Boligforeningen', 'Beboerhuset', 'Den boligsociale indsats'],
  forum: ['Områderådet', 'Lokalrådet', 'Netværket'],
  individual: ['Frivillig'],
  education: ['Skolen', 'Børnehaven', 'Sprogskolen'],
  business: ['Boghandelen', 'Cafeen', 'Trykkeriet'],
  other: ['Initiativet', 'Projektet'],
  'not-stated': ['Gruppen'],
}

/** The town with this index, from 0; each its own name below 792. */
export function townName(index: number): string {
  const round = Math.floor(index / (stems.length * townEndings.length))
  const direction = directions[round % directions.length] ?? ''
  return direction + combined([stems, townEndings], index)
}

/** A partner: the first, second, … of its kind in a town, from 0. */
export function partnerName(kind: PartnerKind, town: number, index: number): string {
  const noun = nouns[kind][index % nouns[kind].length] ?? ''
  return `${noun} ${quarterName(town, Math.floor(index / nouns[kind].length))}`
}

export function libraryName(town: number, index: number): string {
  return index === 0 ? `${townName(town)} Hovedbibliotek` : `${quarterName(town, index)} Bibliotek`
}

export function activityName(town: number, index: number): string {
  const noun = activityNouns[index % activityNouns.length] ?? ''
  return `${noun} i ${quarterName(town, Math.floor(index / activityNouns.length))}`
}

export function personName(index: number): string {
  const given = `${combined([firstNames], index)} ${combined([initials], index)}`
  return `${given} ${combined([stems, familyEndings], index)}`
}

/** A quarter of a town; towns begin in different places of the list, a second turn is numbered. */
function quarterName(town: number, index: number): string {
  const turn = Math.floor(index / (trees.length * placeEndings.length)) + 1
  const name = combined([trees, placeEndings], town * 5 + index)
  return turn === 1 ? name : `${name} ${turn}`
}

/** One word of each list; lists whose lengths have no common factor give every combination before one comes again. */
function combined(lists: readonly (readonly string[])[], index: number): string {
  return lists.map((list) => list[index % list.length] ?? '').join('')
}

function words(list: string): string[] {
  return list.split(' ')
}
