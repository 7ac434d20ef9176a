/** What words of an answer mention: something registered, or something new with its name and kind. */
import type { DraftChange } from '../../../../server/contract/draft-changes.ts'
import type { DraftThing, Subject } from '../../../../server/contract/drafts.ts'
import { isSameName } from '../../../../server/domain/names.ts'
import {
  actorKinds,
  unitKinds,
  type ActorKind,
  type Certainty,
  type MentionableType,
  type UnitKind,
} from '../../../../server/domain/words.ts'
import { textIn, thingIn, type Field, type Values } from '../../../components/registering/form.ts'
import { pickable } from '../../../components/registering/pickable.ts'
import { keyIn } from '../../../state/draft-outcome.ts'
import { meantBy, nameOf, type Suggestion } from '../../../state/draft-suggestions.ts'
import { begunCertainty, certaintyField, freeKey, nameFaultsIn, optionsOf } from './amend-forms.ts'
import type { AmendForm, Amended } from './amend-forms.ts'

type Mention = Extract<Suggestion, { sort: 'mention' }>

/** Words that somebody says mention something. */
export interface NewPlace {
  answer: number
  start: number
  end: number
}

const pickedTypes = ['Actor', 'Unit', 'Person', 'Partnership', 'Activity'] as const
type Picked = (typeof pickedTypes)[number]
const newTypes = ['Actor', 'Unit', 'Activity'] as const

function fieldsFor(values: Values, amended: Amended): Field[] {
  const { texts, messages } = amended
  const { amend } = texts
  const { types } = messages.interview
  const isNew = textIn(values, 'what') === 'new'
  const what: Field = {
    ...{ sort: 'choice', name: 'what', label: amend.what },
    options: [
      { value: 'registered', text: amend.registered },
      { value: 'new', text: amend.fresh },
    ],
  }
  return [
    what,
    ...(isNew ? newFields(values, amended) : registeredFields(values, amended, types)),
    certaintyField(amended),
  ]
}

function registeredFields(
  values: Values,
  { texts: { amend } }: Amended,
  types: Record<Picked, string>,
): Field[] {
  const type = textIn(values, 'type') as Picked
  return [
    { sort: 'choice', name: 'type', label: amend.type, options: optionsOf(pickedTypes, types) },
    { sort: 'pick', of: pickable[type], name: 'of', label: amend.which, required: true },
  ]
}

function newFields(values: Values, { texts: { amend }, messages }: Amended): Field[] {
  const { words, interview } = messages
  const type = textIn(values, 'newType')
  const kinds: Record<string, Field> = {
    Actor: {
      ...{ sort: 'choice', name: 'kind', label: amend.kind },
      options: optionsOf(actorKinds, words.kinds),
    },
    Unit: {
      ...{ sort: 'choice', name: 'unitKind', label: amend.kind },
      options: optionsOf(unitKinds, words.unitKinds),
    },
  }
  return [
    {
      ...{ sort: 'choice', name: 'newType', label: amend.type },
      options: optionsOf(newTypes, interview.types),
    },
    { sort: 'text', name: 'name', label: amend.name, required: true },
    ...(kinds[type] ? [kinds[type]] : []),
  ]
}

function kindIn(values: Values): ActorKind | UnitKind | undefined {
  const type = textIn(values, 'newType')
  if (type === 'Activity') return undefined
  return textIn(values, type === 'Actor' ? 'kind' : 'unitKind') as ActorKind | UnitKind
}

/** The thing words mention, as it would be registered. */
function thingOf(values: Values, key: string) {
  const kind = kindIn(values)
  return {
    key,
    type: textIn(values, 'newType') as DraftThing['type'],
    name: textIn(values, 'name'),
    ...(kind && { kind }),
    certainty: textIn(values, 'certainty') as Certainty,
  }
}

interface Said {
  id: string
  place?: NewPlace
  /** The key of the new thing it was taken for. */
  key?: string | undefined
}

/** A new thing that turns out to be registered is so wherever it is mentioned. */
function changeFor(values: Values, { id, place, key }: Said, amended: Amended): DraftChange {
  const certainty = textIn(values, 'certainty') as Certainty
  const said = { id, ...place, certainty, decision: 'accepted' as const }
  if (textIn(values, 'what') === 'new') {
    const own = key ?? freeKey(amended.draft)
    const thing = thingOf(values, own)
    const isAdded = key === undefined
    return {
      things: [isAdded ? { ...thing, named: true } : { ...thing, is: null }],
      mentions: [{ ...said, of: { key: own } }],
    }
  }
  const picked = thingIn(values, 'of')
  const of = subjectOf(picked?.type as MentionableType, picked?.id ?? '')
  const thing = amended.draft.things.find((one) => one.key === key)
  return key !== undefined && !('key' in of) && of.type === thing?.type
    ? { things: [{ key, is: of }], mentions: [said] }
    : { mentions: [{ ...said, of }] }
}

function subjectOf(type: MentionableType, id: string): Subject {
  const key = keyIn(id)
  return key === undefined ? { type, id } : { key }
}

const nothingNew = { newType: 'Actor', kind: 'not-stated', unitKind: 'not-stated' }

function begunWith(mention: Mention, amended: Amended): Values {
  const { draft, names } = amended
  const meant = meantBy(mention.of, draft)
  const certainty = begunCertainty(mention.certainty)
  const name = nameOf(mention.of, draft, names) ?? ''
  if (meant && 'thing' in meant) {
    const { type, kind } = meant.thing
    const kinds = type === 'Unit' ? { unitKind: kind } : { kind }
    const chosen = kind === undefined ? {} : (kinds as Record<string, string>)
    return {
      ...nothingNew,
      what: 'new',
      newType: type,
      name,
      ...chosen,
      type: 'Actor',
      of: '',
      certainty,
    }
  }
  const registered = meant?.registered
  const type = registered && pickedTypes.find((one) => one === registered.type)
  const of = registered && type ? { type, id: registered.id, name } : ''
  return { ...nothingNew, what: 'registered', type: type ?? 'Actor', of, name: '', certainty }
}

function formFor(
  { title, begun }: Pick<AmendForm, 'title' | 'begun'>,
  said: Said,
  amended: Amended,
): AmendForm {
  const { amend } = amended.texts
  return {
    title,
    begun,
    fields: (values) => fieldsFor(values, amended),
    faults: (values) => {
      if (textIn(values, 'what') === 'new') return nameFaultsIn(values, amended)
      const picked = thingIn(values, 'of')
      const isPicked = picked?.type === textIn(values, 'type')
      return isPicked ? {} : { of: { words: amend.notPicked } }
    },
    change: (values) => changeFor(values, said, amended),
  }
}

export function mentionForm(mention: Mention, amended: Amended): AmendForm {
  const { draft, names, texts } = amended
  const key = 'key' in mention.of ? mention.of.key : undefined
  const title = texts.amend.title(nameOf(mention.of, draft, names) ?? '')
  const begun = begunWith(mention, amended)
  return formFor({ title, begun }, { id: mention.id, key }, amended)
}

/** For words that nothing was suggested for. */
export function newMentionForm(place: NewPlace, amended: Amended): AmendForm {
  const { draft, texts } = amended
  const text = draft.answers.find(({ position }) => position === place.answer)?.text ?? ''
  const name = text.slice(place.start, place.end).replace(/\s+/gu, ' ')
  const known = amended.network.actors.find((actor) => isSameName(actor.name, name))
  const of = known ? { type: 'Actor' as const, id: known.id, name: known.name } : ''
  const begun = {
    ...nothingNew,
    what: known ? 'registered' : 'new',
    type: 'Actor',
    of,
    name,
    certainty: 'stated',
  }
  return formFor({ title: texts.amend.newMention, begun }, { id: freeKey(draft), place }, amended)
}
