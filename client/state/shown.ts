/** What is shown: the network that is kept for the view's day, and what follows from it. */
import { computed } from 'nanostores'
import { api } from '../api.ts'
import { litByUndrawn } from './belonging.ts'
import { dayInDenmark } from '../../server/domain/days.ts'
import type { PictureQuestion } from '../../server/domain/picture-question.ts'
import { drawingOf } from '../../server/picture/drawing-of.ts'
import { evidenceMarksOf } from './evidence-marks.ts'
import { foldingOf, foldingsOf, most } from '../../server/picture/folding.ts'
import { groupFactsOf } from '../../server/picture/group-facts.ts'
import type { Grouping } from '../../server/picture/groups.ts'
import { legendOf } from '../../server/picture/legend.ts'
import { lookupOf } from '../../server/picture/lookup.ts'
import { networkKeeper } from './network-keeper.ts'
import { resource } from './resource.ts'
import { shownDrawing, shownGroupFacts } from './shown-drawing.ts'
import { $language, $view } from '../view/view-store.ts'

/** The network of the view's day; a reorganisation has a day of its own and is read from everything registered. */
const $wanted = computed($view, ({ room, asOf }) =>
  room === 'reorganisation' || !asOf ? {} : { asOf },
)
const keeper = networkKeeper(api.network, $wanted)

export const $kept = keeper.$kept
/** Asks at once whether what is shown still holds. */
export const lookAgain = keeper.revalidate

/** The network with what is looked up in it; undefined until one has come. */
export const $lookup = computed(
  $kept,
  ({ network, asOf }) => network && lookupOf(network, asOf ?? dayInDenmark(new Date())),
)

/** Of the view, what a drawing depends on: the same value as long as that is the same. */
const $question = (() => {
  let known: { for: string; question: PictureQuestion } | undefined
  return computed($view, ({ hidden, showcased, opened, focus, path, foldedBy, within }) => {
    const question: PictureQuestion = {
      ...{ hidden, showcased, opened },
      ...(focus && { focus }),
      ...(path && { path }),
      ...(foldedBy && { foldedBy }),
      ...(within && { within }),
    }
    const same = JSON.stringify(question)
    if (known?.for !== same) known = { for: same, question }
    return known.question
  })
})()

const $communitiesFor = computed([$lookup, $question], (lookup, { foldedBy }) =>
  lookup && (lookup.things > most || foldedBy === 'community')
    ? lookup.network.revision
    : undefined,
)
const $communities = resource({
  $question: $communitiesFor,
  ask: (_, signal) => api.communities(signal),
}).$answered

const $pathAsked = computed([$lookup, $question, $kept], (lookup, { path }, { asOf }) =>
  lookup && path ? { ...path, asOf, revision: lookup.network.revision } : undefined,
)
const $paths = resource({
  $question: $pathAsked,
  ask: (question, signal) => api.paths(question, signal),
}).$answered

/** What groups are made from. */
export const $grouping = computed(
  [$lookup, $communities],
  (lookup, { answer }): Grouping | undefined =>
    lookup && { lookup, communities: answer?.communities ?? [] },
)

const $context = computed([$communities, $paths], (communities, paths) => ({
  communities: communities.answer?.communities,
  paths: paths.answer?.shortest,
}))

const $unnamed = computed(
  [$lookup, $question, $context],
  (lookup, question, context) => lookup && drawingOf(lookup, question, context),
)
export const $drawing = computed(
  [$unnamed, $language],
  (drawing, language) => drawing && shownDrawing(drawing, language),
)

export const $legend = computed(
  [$lookup, $drawing],
  (lookup, drawing) => lookup && drawing && legendOf(lookup, drawing),
)

/** What a large network is and can be folded by; undefined for one that is drawn whole. */
export const $folding = computed([$grouping, $question], (grouping, question) => {
  if (!grouping || (grouping.lookup.things <= most && !question.foldedBy)) return undefined
  return { by: foldingOf(grouping, question), possible: foldingsOf(grouping) }
})

const $groupSelected = computed($view, ({ selected }) =>
  selected?.type === 'Group' ? selected.id : undefined,
)
const $facts = computed([$grouping, $question, $groupSelected], (grouping, question, id) =>
  grouping && id !== undefined ? groupFactsOf(grouping, question, id) : undefined,
)
/** What the selected group holds and leads to; undefined when none is selected, or one that there is not. */
export const $groupFacts = computed(
  [$facts, $language],
  (facts, language) => facts && shownGroupFacts(facts, language),
)

const $layer = computed($view, ({ layer }) => layer)
const $selected = computed($view, ({ selected }) => selected)

/** How many answers name each actor is told where somebody looks at coverage or reads the list. */
const $coverageFor = computed([$view, $kept], ({ room, layer, asList }, { network }) =>
  room === 'network' && (layer || asList) ? network?.revision : undefined,
)
const $coverage = resource({
  $question: $coverageFor,
  ask: (_, signal) => api.coverage(signal),
}).$answered

/** What interviews say of what is drawn. */
export const $evidence = computed(
  [$lookup, $layer, $coverage],
  (lookup, layer, { answer }) => lookup && evidenceMarksOf(lookup, layer !== undefined, answer),
)

/** What belongs to something selected that is not drawn itself. */
export const $lit = computed(
  [$lookup, $selected],
  (lookup, selection) => lookup && litByUndrawn(lookup, selection),
)

const $served = computed($kept, ({ network }) => (network ? 'served' : undefined))
/** Whether there is a login, once the service has let the network be read. */
export const $session = computed(
  resource({ $question: $served, ask: (_, signal) => api.session(signal) }).$answered,
  ({ answer }) => answer,
)

/** Keeps the network that the view asks for, whoever follows it. Returns what ends that. */
export function keepNetwork(): () => void {
  return $kept.listen(() => undefined)
}
