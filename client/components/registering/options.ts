/** What can be picked for a field, from what is typed in it. */
import { tieRowOf } from '../../../server/picture/rows.ts'
import { byName } from '../../../server/domain/danish-order.ts'
import { foldedText } from '../../../server/domain/fold.ts'
import type { NetworkAnswer } from '../../../server/contract/network.ts'
import { api } from '../../api.ts'
import type { Messages } from '../../locales/messages.ts'
import { dayInDenmark } from '../../../server/domain/days.ts'
import { unitTreeOn, type UnitNode } from '../../state/unit-tree.ts'
import type { Pickable, Thing } from './form.ts'

export interface Option {
  thing: Thing
  /** What tells it from others of the name: the kind, or where it stands. */
  beside: string
  /** Levels below the top, for a list in the order of a tree. */
  depth: number
}

export interface Options {
  /** The first of them. */
  options: Option[]
  total: number
}

export interface Among {
  network: NetworkAnswer
  messages: Messages
}

/** More than this are not read through, but typed for. */
export const most = 50

/** Each unit once, after the first it is part of. */
function unitOptions({ network, messages: { words } }: Among): Option[] {
  const kinds = new Map(network.units.map(({ id, kind }) => [id, words.unitKinds[kind]]))
  const listed = new Set<string>()
  const below = ({ id, name, children }: UnitNode, above: string[]): Option[] => {
    if (listed.has(id)) return []
    listed.add(id)
    const beside = [kinds.get(id), ...above].join(' · ')
    return [
      { thing: { type: 'Unit', id, name }, beside, depth: above.length },
      ...children.flatMap((child) => below(child, [name, ...above])),
    ]
  }
  return unitTreeOn(network, dayInDenmark(new Date())).roots.flatMap((root) => below(root, []))
}

function actorOptions({ network, messages: { words } }: Among): Option[] {
  return network.actors
    .filter(({ named }) => named)
    .sort(byName)
    .map(({ id, name, kind }) => ({
      thing: { type: 'Actor', id, name },
      beside: words.kinds[kind],
      depth: 0,
    }))
}

function activityOptions({ network }: Among): Option[] {
  return network.activities.toSorted(byName).map(({ id, name }) => ({
    thing: { type: 'Activity', id, name },
    beside: '',
    depth: 0,
  }))
}

function partnershipOptions({ network, messages: { words } }: Among): Option[] {
  return network.partnerships
    .filter(({ named }) => named)
    .sort(byName)
    .map((partnership) => ({
      thing: { type: 'Partnership', id: partnership.id, name: partnership.name },
      beside: words.ties[tieRowOf(partnership)],
      depth: 0,
    }))
}

function reorganisationOptions({ network, messages: { words } }: Among): Option[] {
  return network.reorganisations.toSorted(byName).map(({ id, name, state }) => ({
    thing: { type: 'Reorganisation', id, name },
    beside: words.reorganisationStates[state],
    depth: 0,
  }))
}

const registered: Record<Exclude<Pickable, 'person'>, (among: Among) => Option[]> = {
  unit: unitOptions,
  actor: actorOptions,
  activity: activityOptions,
  partnership: partnershipOptions,
  reorganisation: reorganisationOptions,
  workplace: (among) => [...actorOptions(among), ...unitOptions(among)],
}

/** Those whose names hold the words; all of them in order of the tree while nothing is typed. */
export function optionsAmong(of: Exclude<Pickable, 'person'>, text: string, among: Among): Options {
  const words = foldedText(text)
  const all = registered[of](among)
  const found = words ? all.filter(({ thing }) => foldedText(thing.name).includes(words)) : all
  return { options: found.slice(0, most), total: found.length }
}

/** People are not sent with the network, so they are searched for; `words` holds some. */
export async function peopleNamed(words: string, signal: AbortSignal): Promise<Options> {
  const people = await api.searchOf('people', { q: words, limit: most }, signal)
  return {
    options: people.hits.map(({ id, name, role = '' }) => ({
      thing: { type: 'Person', id, name },
      beside: role,
      depth: 0,
    })),
    total: people.total,
  }
}
