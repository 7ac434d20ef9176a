/** Actors with neighbours, for placing: of generated networks, and made up by seeded chance. */
import { seededChance, type Chance } from '../../../seed/synthetic/chance.ts'
import { partnerName } from '../../../seed/synthetic/names.ts'
import { syntheticGraph } from '../../../seed/synthetic.ts'
import type { Focus, FocusStage } from '../../../client/layout/focus.ts'
import type { Fold, FocusSector } from '../../../client/layout/focus-rows.ts'
import type { Network } from '../../../server/domain/network.ts'
import { kindsInOrder, partnerKinds } from '../../../server/domain/words.ts'
import { loadGraph } from '../../../server/network/records/load.ts'
import { readNetwork } from '../../../server/network/snapshot/snapshot.ts'
import { lookupOf } from '../../../server/picture/lookup.ts'
import {
  besideNames,
  sectorsOf,
  surroundingsOf,
  type Neighbour,
} from '../../../server/picture/sectors.ts'
import { visibleIn } from '../../../server/picture/visible.ts'
import { openGrafeo } from '../../../server/store/grafeo.ts'
import { loadStatements } from '../../../server/store/loader.ts'
import { interWidth } from '../../helpers/inter.ts'

/** A generated network, as the service reads it. */
export async function generated(actors: number, seed: number): Promise<Network> {
  const store = openGrafeo(loadStatements())
  await loadGraph(store, syntheticGraph({ actors, seed }))
  const { network } = await readNetwork(store, () => undefined)
  await store.close()
  return network
}

const foldTexts: Record<Fold['of'], (fold: Fold) => string> = {
  rest: () => 'offentlige tilbud til',
  sector: () => 'offentlige tilbud',
  opened: ({ count }) => `Vis de øvrige ${count} i listen`,
  sectors: ({ keys }) => `${keys.length} andre typer`,
}

export const stageOf = (width: number, height = 844): FocusStage => ({
  width,
  height,
  widthOf: interWidth,
  foldText: (fold) => foldTexts[fold.of](fold),
})

const rowsOf = (neighbours: readonly Neighbour[], beside: ReadonlyMap<string, string>) =>
  neighbours.map(({ id, name, formal, partnerships }) => ({
    ...{ id, name, formal, beside: beside.get(id), count: partnerships.length },
  }))

/** An actor among these neighbours, who stand in sectors by kind. */
export function focusOn(
  centre: { name: string; place?: string },
  neighbours: readonly Neighbour[],
  general: readonly Neighbour[] = [],
): Focus {
  const beside = besideNames(centre, neighbours, ({ kind }) => kind)
  const sectors = sectorsOf(neighbours, kindsInOrder, ({ kind }) => kind)
  const apart = { key: 'general', name: 'Nævnt i almindelighed', rows: rowsOf(general, new Map()) }
  return {
    name: centre.name,
    sectors: sectors.map(({ key, neighbours: of }) => ({
      key,
      name: key,
      rows: rowsOf(of, beside),
    })),
    ...(general.length > 0 && { general: apart }),
  }
}

/** Every actor of a network with its neighbours. */
export function everyFocus(network: Network) {
  const lookup = lookupOf(network, '2026-01-01')
  const everything = visibleIn(lookup, { hidden: [] })
  return network.actors.map((centre) => ({
    centre,
    ...surroundingsOf(lookup, centre.id, everything),
  }))
}

/** Neighbours by chance: names of one word to seven, homonyms among them, uneven kinds. */
export function madeUp(count: number, seed: number): Neighbour[] {
  const chance = seededChance(seed)
  return Array.from({ length: count }, (_, at) => madeUpNeighbour(chance, at))
}

export function madeUpNeighbour(chance: Chance, at: number): Neighbour {
  const kind = chance.pickEarly(partnerKinds)
  const known = partnerName(kind, chance.whole(20), chance.whole(60))
  const name = chance.happens(0.1) ? `${known} for børn og unge i hele kommunen` : known
  return {
    ...{ id: `actor-${at}`, name, kind },
    ...(chance.happens(0.2) && { place: 'Nørre Eksempelbjerg' }),
    ...{ formal: chance.happens(0.4), multi: chance.happens(0.3) },
    partnerships: Array.from({ length: 1 + chance.whole(3) }, (_, i) => `p-${at}-${i}`),
  }
}

/** Every neighbour of a focus in its sectors. */
export const countOf = (sectors: readonly FocusSector[]) =>
  sectors.reduce((sum, { rows }) => sum + rows.length, 0)
