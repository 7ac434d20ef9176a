/** A drawing as it is shown: with the names that its groups and sets have in a language. */
import type {
  Drawing,
  DrawnActor,
  DrawnGroup,
  DrawnJoint,
  DrawnSet,
  DrawnThing,
  Ground,
} from '../../server/picture/drawing.ts'
import type { GroupFacts } from '../../server/picture/group-facts.ts'
import type { GroupLabel } from '../../server/picture/groups.ts'
import { picture as danish } from '../locales/da/picture.ts'
import { picture as english } from '../locales/en/picture.ts'
import { formatsOf } from '../locales/formats.ts'
import type { Language } from '../view/view.ts'

interface Named {
  name: string
}

export type ShownGroup = DrawnGroup & Named
export type ShownSet = DrawnSet & Named
export type ShownThing = DrawnActor | DrawnJoint | ShownGroup | ShownSet

export interface ShownGround extends Ground {
  things: ShownThing[]
}

export interface ShownDrawing extends Omit<Drawing, 'within'> {
  ground: ShownGround
  things: ShownThing[]
  /** The name of the group the picture is kept to. */
  within?: string
}

const wordsIn = { da: danish.groups, en: english.groups }

/** What a group is called. */
export function groupName(label: GroupLabel, language: Language): string {
  const words = wordsIn[language]
  switch (label.sort) {
    case 'registered':
      return label.name
    case 'outside':
      return words.outside
    case 'without':
      return words.without[label.by]
    case 'around':
      return words.around(label.actor)
    case 'alphabet':
      return `${label.first} – ${label.last}`
  }
}

/** The ground is the same value as long as that of the drawing and the language are. */
export function shownDrawing(drawing: Drawing, language: Language): ShownDrawing {
  const { within, ...rest } = drawing
  const ground = shownGround(drawing.ground, language)
  const isWhole = drawing.things === drawing.ground.things
  return {
    ...rest,
    ground,
    things: isWhole ? ground.things : drawing.things.map((thing) => shownThing(thing, language)),
    ...(within && { within: groupName(within, language) }),
  }
}

const grounds = new WeakMap<Ground, { language: Language; ground: ShownGround }>()

function shownGround(of: Ground, language: Language): ShownGround {
  const known = grounds.get(of)
  if (known?.language === language) return known.ground
  const ground = { ...of, things: of.things.map((thing) => shownThing(thing, language)) }
  grounds.set(of, { language, ground })
  return ground
}

function shownThing(thing: DrawnThing, language: Language): ShownThing {
  switch (thing.sort) {
    case 'actor':
    case 'joint':
      return thing
    case 'hull':
    case 'lozenge':
      return { ...thing, name: formatsOf(language).list(thing.names) }
    case 'folded':
    case 'opened':
      return { ...thing, name: groupName(thing.label, language) }
  }
}

type NamedGroup = GroupFacts['group'] & Named

/** What a group holds and leads to, with the names of the groups in it. */
export interface ShownGroupFacts extends GroupFacts {
  group: NamedGroup
  outward: { group: NamedGroup; partnerships: number }[]
}

export function shownGroupFacts(facts: GroupFacts, language: Language): ShownGroupFacts {
  const named = (group: GroupFacts['group']): NamedGroup => ({
    ...group,
    name: groupName(group.label, language),
  })
  return {
    ...facts,
    group: named(facts.group),
    outward: facts.outward.map((one) => ({ ...one, group: named(one.group) })),
  }
}
