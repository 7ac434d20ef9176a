/** The municipalities of a synthetic network: their sizes, units, actors and staff, before they are written as records. */
import type { ActorKind, PartnerKind, UnitKind } from '../../server/domain/words.ts'
import type { Chance } from './chance.ts'
import { libraryName, partnerName, personName, townName } from './names.ts'

export interface Worker {
  id: string
  name: string
  /** Whether it is registered where the person works. */
  registered: boolean
}

export interface Member {
  id: string
  name: string
  kind: ActorKind
  /** The unit it belongs to; with neither unit nor external its unit is not registered. */
  unit: string | undefined
  external: boolean
  staff: Worker[]
}

interface MunicipalUnit {
  id: string
  name: string
  kind: UnitKind
  above: string | undefined
}

export interface Municipality {
  index: number
  town: string
  units: MunicipalUnit[]
  /** The first are hubs. */
  libraries: Member[]
  partners: Member[]
}

const kindWeights: Record<PartnerKind, number> = {
  association: 36,
  ngo: 12,
  'public-service': 9,
  health: 8,
  housing: 8,
  education: 8,
  authority: 6,
  forum: 5,
  business: 4,
  individual: 2,
  other: 1,
  'not-stated': 1,
}

const publicKinds: readonly PartnerKind[] = ['public-service', 'health', 'education', 'authority']

const departments = [
  { name: 'Kultur', divisions: ['Biblioteker', 'Kulturhuse'] },
  { name: 'Sundhed', divisions: ['Sundhedsfremme', 'Genoptræning'] },
  { name: 'Social', divisions: ['Socialcenter', 'Beskæftigelse'] },
  { name: 'Børn og Unge', divisions: ['Skoler', 'Dagtilbud'] },
]

/**
 * How many actors each municipality has: a few large ones, many small ones.
 * @param actors in all, at least 2; the sizes add up to it
 */
export function municipalitySizes(actors: number): number[] {
  const count = Math.max(1, Math.round(0.63 * Math.sqrt(actors)))
  const weights = Array.from({ length: count }, (_, index) => (index + 1) ** -0.7)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const sizes = weights.map((weight) => Math.floor((weight / total) * actors))
  const rest = actors - sizes.reduce((sum, size) => sum + size, 0)
  return sizes.map((size, index) => (index === 0 ? size + rest : size))
}

/** A municipality of `size` actors, about one in sixteen of them a library. */
export function createMunicipality(index: number, size: number, chance: Chance): Municipality {
  const units = unitsOf(index)
  const libraryUnit = units.find(({ name }) => name.startsWith('Biblioteker'))
  const libraryCount = Math.max(1, Math.round(size / 16))
  const libraries = Array.from({ length: libraryCount }, (_, own): Member => {
    const id = `aktoer-${index}-${own}`
    const staff = [staffMember(id, index + own * 2), staffMember(id, index + own * 2 + 1, 1)]
    const name = libraryName(index, own)
    return { id, name, kind: 'library', unit: libraryUnit?.id, external: false, staff }
  })
  const nextOfKind = kindCounter()
  const partners = Array.from({ length: size - libraryCount }, (_, own): Member => {
    const kind = chance.weighted(kindWeights)
    const id = `aktoer-${index}-${libraryCount + own}`
    const person = index * 31 + libraryCount * 2 + own
    const works = kind !== 'individual' && chance.happens(0.45)
    return {
      id,
      name: kind === 'individual' ? personName(person) : partnerName(kind, index, nextOfKind(kind)),
      kind,
      ...placeInAdministration(kind, units, chance),
      staff: works ? [{ ...staffMember(id, person), registered: chance.happens(0.9) }] : [],
    }
  })
  return { index, town: townName(index), units, libraries, partners }
}

function unitsOf(index: number): MunicipalUnit[] {
  const town = townName(index)
  const top = `enhed-${index}`
  const below = departments.flatMap(({ name, divisions }, at): MunicipalUnit[] => {
    const id = `${top}-${at}`
    return [
      { id, name: `${name}, ${town}`, kind: 'department', above: top },
      ...divisions.map((division, own): MunicipalUnit => {
        const name = `${division}, ${town}`
        return { id: `${id}-${own}`, name, kind: 'division', above: id }
      }),
    ]
  })
  return [{ id: top, name: `${town} Kommune`, kind: 'municipality', above: undefined }, ...below]
}

/** What is public mostly belongs to a division; what is not is mostly registered as external. */
function placeInAdministration(kind: PartnerKind, units: MunicipalUnit[], chance: Chance) {
  const isPublic = publicKinds.includes(kind)
  const divisions = units.filter((unit) => unit.kind === 'division')
  const unit = chance.happens(isPublic ? 0.8 : 0.04) ? chance.pick(divisions).id : undefined
  return { unit, external: unit === undefined && chance.happens(isPublic ? 0.1 : 0.7) }
}

function staffMember(actor: string, nameIndex: number, own = 0): Worker {
  return {
    id: `person-${actor.slice('aktoer-'.length)}-${own}`,
    name: personName(nameIndex),
    registered: true,
  }
}

/** Counts each kind from 0. */
function kindCounter(): (kind: PartnerKind) => number {
  const counts = new Map<PartnerKind, number>()
  return (kind) => {
    const count = counts.get(kind) ?? 0
    counts.set(kind, count + 1)
    return count
  }
}
