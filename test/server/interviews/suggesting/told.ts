/** Suggestions as lines that can be read, and networks of names to find. */
import { suggest } from '../../../../server/interviews/suggesting/suggest.ts'
import type { Spoken } from '../../../../server/interviews/suggesting/suggest.ts'
import { registerOf } from '../../../../server/interviews/suggesting/register.ts'
import type { Subject } from '../../../../server/contract/drafts.ts'
import type { Suggestions } from '../../../../server/interviews/suggestions.ts'
import type { Actor, Network } from '../../../../server/domain/network.ts'
import type { ActorKind, Language } from '../../../../server/domain/words.ts'

const founded = { certainty: 'stated' } as const

export const nothing: Network = {
  revision: 0,
  actors: [],
  partnerships: [],
  units: [],
  people: [],
  activities: [],
  reorganisations: [],
}

/** An actor whose id is its name. */
export const actor = (name: string, kind: ActorKind = 'other'): Actor => ({
  ...founded,
  id: name,
  name,
  kind,
  named: true,
  belongsTo: [],
  exampleOf: [],
  coverage: 'not-asked',
})

export const named = (name: string) => ({ ...founded, id: name, name })

/** One answer for each text. */
export function spoken(
  texts: string[],
  { language = 'da', organisation }: { language?: Language; organisation?: string } = {},
): Spoken {
  const answers = texts.map((text, position) => ({ position, question: '', text }))
  const at = organisation === undefined ? [] : [{ name: 'Interviewee', organisation }]
  return { answers, language, interviewees: at }
}

/** What is mentioned: the words as they stand, and what they are taken for. */
export function mentionsOf(
  { answers }: Spoken,
  { things, mentions }: Pick<Suggestions, 'things' | 'mentions'>,
): string[] {
  const textAt = new Map(answers.map(({ position, text }) => [position, text]))
  return mentions.map(({ answer, start, end, of }) => {
    const words = textAt.get(answer)?.slice(start, end) ?? 'nowhere'
    return `${words} → ${shown(of, things)}`
  })
}

export function shown(of: Subject, things: Suggestions['things']): string {
  if ('id' in of) return `${of.type} ${of.id}`
  const thing = things.find(({ key }) => key === of.key)
  return thing === undefined ? 'nothing' : `${thing.type} ${thing.name}`
}

export function thingsOf({ things }: Pick<Suggestions, 'things'>): string[] {
  return things.map(({ type, name, kind }) => [type, name, kind].join(' ').trim())
}

export function partnershipsOf({ things, partnerships }: Suggestions): string[] {
  return partnerships.map(({ tie, agreement, parties }) => {
    const who = parties.map(({ of, jointly }) => `${jointly ? '+' : ''}${shown(of, things)}`)
    return [tie, agreement, who.join(', ')].join(' ')
  })
}

export function reorganisationsOf({ reorganisations }: Suggestions): string[] {
  return reorganisations.map(({ name, kind, state }) => [kind, state, name].join(' '))
}

/** What one text mentions in a network. */
export function mentionsIn(text: string, network: Partial<Network>): string[] {
  const said = spoken([text])
  return mentionsOf(said, suggest(said, registerOf({ ...nothing, ...network })))
}
