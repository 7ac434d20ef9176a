/** Small invented networks, written as short as they can be read. */
import type { NetworkAnswer } from '../../../server/contract/network.ts'
import { shownDrawing, type ShownDrawing } from '../../../client/state/shown-drawing.ts'
import type { View } from '../../../client/view/view.ts'
import type { DrawableNetwork } from '../../../server/domain/network.ts'
import { drawingOf, type DrawingContext } from '../../../server/picture/drawing-of.ts'
import { lookupOf } from '../../../server/picture/lookup.ts'

type Actor = NetworkAnswer['actors'][number]
type Partnership = NetworkAnswer['partnerships'][number]
type Unit = NetworkAnswer['units'][number]

const stated = { certainty: 'stated' } as const
const totals = { actors: 0, groups: 0, formal: 0, collaborations: 0, general: 0 }

export function actor(id: string, more: Partial<Actor> = {}): Actor {
  return {
    ...{ id, name: id, kind: 'other', named: true, belongsTo: [], exampleOf: [] },
    ...{ coverage: 'not-asked', ...stated },
    ...more,
  }
}

/** @param parties ids of actors; those in an array of their own are named jointly; `!` before an id makes its tie formal */
export function partnership(
  id: string,
  parties: (string | string[])[],
  more: Partial<Partnership> = {},
): Partnership {
  const party = (written: string, jointly: boolean) => ({
    ...stated,
    actor: written.replace('!', ''),
    tie: written.startsWith('!') ? ('FORMAL_PARTNERSHIP' as const) : ('COLLABORATION' as const),
    ...(jointly && { jointly }),
  })
  return {
    ...{ id, name: id, named: true, delivers: [], ...stated },
    ...{ level: 'not-stated', agreement: 'not-stated', status: 'not-stated' },
    parties: parties.flatMap((side) =>
      Array.isArray(side) ? side.map((one) => party(one, true)) : [party(side, false)],
    ),
    ...more,
  }
}

export function unit(id: string, kind: Unit['kind'], above?: string): Unit {
  return { id, name: id, kind, partOf: above ? [{ unit: above, ...stated }] : [], ...stated }
}

export function network(
  actors: Actor[],
  partnerships: Partnership[],
  units: Unit[] = [],
): NetworkAnswer {
  return {
    ...{ revision: 1, totals, shown: totals, activities: [], reorganisations: [] },
    ...{ actors, partnerships, units },
  }
}

export function viewOf(more: Partial<View> = {}): View {
  return {
    ...{ room: 'network', language: 'da', hidden: [], showcased: [], opened: [], asList: false },
    ...more,
  }
}

/** The network as a page shows it, read on a day after which nothing in the tests begins. */
export function shownOf(
  of: DrawableNetwork,
  view: View,
  { day = '2026-10-01', ...context }: DrawingContext & { day?: string } = {},
): ShownDrawing {
  return shownDrawing(drawingOf(lookupOf(of, day), view, context), view.language)
}

const inUnit = (id: string, to?: string) => [{ unit: id, ...stated, ...(to && { to }) }]

/** A library with a partner of each tie, one actor without any, and units that one of them has left. */
export const quarter = network(
  [
    actor('bibliotek', {
      ...({ kind: 'library', coverage: 'interviewed' } as const),
      belongsTo: inUnit('afdeling'),
    }),
    actor('hus', { kind: 'health', belongsTo: inUnit('kommune', '2026-10-01') }),
    actor('klub', { kind: 'association', external: true }),
    actor('råd', { kind: 'forum', belongsTo: inUnit('åby') }),
    actor('mange', { kind: 'individual', named: false }),
  ],
  [
    partnership('aftale', ['!bibliotek', '!hus']),
    partnership('aftener', ['bibliotek', 'klub']),
    partnership('almindeligt', ['bibliotek', 'mange'], { named: false }),
  ],
  [
    unit('afdeling', 'not-stated', 'kommune'),
    unit('kommune', 'not-stated'),
    unit('åby', 'not-stated'),
  ],
)
