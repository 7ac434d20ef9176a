/** Keeps where everything stands: asks the layout, remembers, and takes in what is moved by hand. */
import type { ShownGround } from '../state/shown-drawing.ts'
import { layoutThread } from './layout-thread.ts'
import type { Stage } from './plan.ts'
import { arrangementOf, planOf, type Arrangement, type Place } from './plan-of.ts'
import { forgetPlaces, rememberedPlaces, rememberPlaces } from './remembered-places.ts'

/** The stage with what decides how things are laid out on it. */
export interface Staged extends Stage {
  /** Names are wrapped for a narrow stage. */
  narrow: boolean
}

/** Stages of about the same shape share their places. */
function shapeOf({ width, height, narrow }: Staged): string {
  if (narrow) return 'narrow'
  if (width < 0.85 * height) return 'tall'
  return width > 1.25 * height ? 'wide' : 'even'
}

export interface Arranger {
  /** Where everything of a ground stands; what already had a place keeps it. Rejects when the layout fails. */
  arrange: (ground: ShownGround, stage: Staged) => Promise<Arrangement>
  /** Things have been moved within their group, by pixels at zoom 1. */
  move: (ids: readonly string[], by: Place) => void
  /** Forgets where things were put, so that the next arrangement is made anew. */
  forget: () => void
  end: () => void
}

/** @param network names whose places are remembered */
export function arranger(network: string): Arranger {
  const thread = layoutThread()
  const rest = new Map<string, Map<string, Place>>()
  let current = ''
  /** Of places at rest, by the ids of their things. */
  let keys: ReadonlyMap<string, string> = new Map()

  function placesUnder(key: string): Map<string, Place> {
    const known = rest.get(key) ?? rememberedPlaces(key)
    rest.set(key, known)
    return known
  }

  return {
    async arrange(ground, stage) {
      current = [network, ground.key, shapeOf(stage)].join('.')
      const key = current
      const known = placesUnder(key)
      const asked = planOf(ground, stage, known)
      const arrangement = arrangementOf(asked, await thread.placesOf(asked.plan))
      keys = new Map(asked.ids.map((id, i) => [id, asked.keys[i] ?? id]))
      for (const [of, place] of arrangement.rest) known.set(of, place)
      rememberPlaces(key, known)
      return arrangement
    },
    move(ids, [x, y]) {
      const known = placesUnder(current)
      for (const id of ids) {
        const key = keys.get(id) ?? id
        const [oldX, oldY] = known.get(key) ?? [0, 0]
        known.set(key, [oldX + x, oldY + y])
      }
      rememberPlaces(current, known)
    },
    forget() {
      rest.delete(current)
      forgetPlaces(current)
    },
    end: thread.end,
  }
}
