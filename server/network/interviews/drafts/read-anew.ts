/** A draft whose text was corrected and read anew: what somebody has said of it stays where the same words still stand. */
import type { Draft, DraftThing, Subject } from '../../../contract/drafts.ts'
import { isSameName } from '../../../domain/names.ts'
import type { Reading } from '../../../interviews/reading.ts'
import type { Suggestions } from '../../../interviews/suggestions.ts'
import { carriedPlaces } from '../changing/carried-mentions.ts'
import { subjectText, type DraftContent } from './draft-content.ts'
import { answersRead } from './make-draft.ts'

type Suggestion = Draft['mentions' | 'partnerships' | 'reorganisations'][number]

/** The draft with the new text and the new suggestions. */
export function readAnew(
  before: DraftContent,
  { reading, suggestions }: { reading: Reading; suggestions: Suggestions },
): DraftContent {
  const answers = answersRead(reading.answers, before.language).map((answer) => {
    const { asked, consent } = answerAfter(answer, before.answers) ?? {}
    return { ...answer, ...(asked && { asked }), ...(consent && { consent }) }
  })
  const { things, keys } = thingsAnew(before.things, suggestions.things)
  const texts = { before: before.answers, after: answers }
  return {
    ...before,
    text: reading.text,
    introduction: reading.introduction,
    answers,
    things,
    mentions: listAnew(before.mentions, rekeyed(suggestions.mentions, keys), texts),
    partnerships: listAnew(before.partnerships, rekeyed(suggestions.partnerships, keys), texts),
    reorganisations: listAnew(
      before.reorganisations,
      rekeyed(suggestions.reorganisations, keys),
      texts,
    ),
  }
}

/** Things of one type and name are one and keep their key; a new one gets a key that is free. */
function thingsAnew(
  before: readonly DraftThing[],
  suggested: readonly DraftThing[],
): { things: DraftThing[]; keys: Map<string, string> } {
  const things = [...before]
  const keys = new Map<string, string>()
  for (const thing of suggested) {
    const same = before.find(
      ({ type, name }) => type === thing.type && isSameName(name, thing.name),
    )
    const key =
      same?.key ?? freeName(thing.key, (taken) => things.some((each) => each.key === taken))
    keys.set(thing.key, key)
    if (same === undefined) things.push({ ...thing, key })
  }
  return { things, keys }
}

function freeName(name: string, isTaken: (name: string) => boolean): string {
  return isTaken(name) ? freeName(`${name}+`, isTaken) : name
}

/** The suggestions with the keys that their things have now. */
function rekeyed<One extends Suggestion>(list: readonly One[], keys: Map<string, string>): One[] {
  const subject = (of: Subject): Subject => ('key' in of ? { key: keys.get(of.key) ?? of.key } : of)
  return list.map((one) => ({
    ...one,
    ...('of' in one && { of: subject(one.of) }),
    ...('parties' in one && {
      parties: one.parties.map((party) => ({ ...party, of: subject(party.of) })),
    }),
    ...('units' in one && { units: one.units.map(subject) }),
  }))
}

interface Texts {
  before: Draft['answers']
  after: Draft['answers']
}

/** What was judged, at its new place, and what is suggested beside it. */
function listAnew<One extends Suggestion>(
  before: readonly One[],
  suggested: readonly One[],
  texts: Texts,
): One[] {
  const kept = carriedOver(
    before.filter(({ decision }) => decision !== 'open'),
    texts,
  )
  const places = new Set(kept.map(placeText))
  const fresh = suggested.filter((one) => !places.has(placeText(one)))
  const taken = new Set(kept.map(({ id }) => id))
  return [
    ...kept,
    ...fresh.map((one) => {
      const id = freeName(one.id, (name) => taken.has(name))
      taken.add(id)
      return { ...one, id }
    }),
  ]
}

function carriedOver<One extends Suggestion>(judged: readonly One[], texts: Texts): One[] {
  const positions = [...new Set(judged.map(({ answer }) => answer))]
  return positions.flatMap((position) => {
    const own = judged.filter(({ answer }) => answer === position)
    const was = texts.before.find((each) => each.position === position)
    const is = was && answerAfter(was, texts.after)
    const places = carriedPlaces(own, was?.text ?? '', is?.text ?? '')
    return own.flatMap((one, index) => {
      const place = places[index]
      return is === undefined || place === undefined
        ? []
        : [{ ...one, ...place, answer: is.position }]
    })
  })
}

/** The answer to the same question, else the one at the same position. */
function answerAfter<Answer extends { question: string; position: number }>(
  before: { question: string; position: number },
  after: readonly Answer[],
): Answer | undefined {
  return (
    after.find(({ question }) => isSameName(question, before.question)) ??
    after.find(({ position }) => position === before.position)
  )
}

/** One text for a place and what stands there: a suggestion of the same is not made twice. */
function placeText(one: Suggestion): string {
  const what =
    'of' in one
      ? [subjectText(one.of)]
      : 'parties' in one
        ? one.parties.map(({ of }) => subjectText(of)).sort()
        : one.units.map(subjectText).sort()
  return JSON.stringify([one.answer, one.start, one.end, what])
}
