/** What is missing in the register for a partnership to be judged better, and what registers it; pure. */
import type { EvidencedSignal } from '../../../server/contract/evidence.ts'
import type { Finding } from '../../../server/contract/exposure.ts'
import type { RegisterRequest } from '../../state/register-request.ts'
import type { Lookup } from '../../../server/picture/lookup.ts'
import type { Messages } from '../../locales/messages.ts'

/** One thing to register, in words. */
export interface Missing {
  words: string
  request: RegisterRequest
}

interface Names {
  lookup: Lookup | undefined
  messages: Messages
}

const nameOf = (lookup: Lookup | undefined, actor: string) =>
  lookup?.actors.get(actor)?.name ?? actor

/** What would settle a reason or note of a finding; nothing for those that say what is known. */
export function missingFor(
  signal: EvidencedSignal,
  { partnership, contacts }: Pick<Finding, 'partnership' | 'contacts'>,
  { lookup, messages }: Names,
): Missing[] {
  const { register } = messages.exposure
  if (signal.signal === 'unknown-unit') {
    return signal.actors.map((actor) => ({
      words: register.unit(nameOf(lookup, actor)),
      request: { act: 'actor-unit', actor },
    }))
  }
  if (signal.signal !== 'unknown-contact') return []
  return signal.sides.flatMap((side): Missing[] => {
    if (side.contacts.length > 0) {
      return side.contacts.map((person) => ({
        words: register.workplace(contacts.find((one) => one.person === person)?.name ?? person),
        request: { act: 'person', person },
      }))
    }
    const [actor, ...jointly] = side.actors
    const isAlone = actor !== undefined && jointly.length === 0
    return [
      {
        words: register.contact(side.actors.map((one) => nameOf(lookup, one))),
        request: { act: 'contact', partnership, ...(isAlone && { onBehalfOf: actor }) },
      },
    ]
  })
}

/** What is missing of each sort over several findings, each thing once, with the partnerships it is missing in. */
export interface MissingIn extends Missing {
  partnerships: { id: string; name: string }[]
}

export type MissingSort = 'units' | 'contacts' | 'workplaces' | 'agreements'

const sortOf: Partial<Record<RegisterRequest['act'], MissingSort>> = {
  'actor-unit': 'units',
  contact: 'contacts',
  person: 'workplaces',
  agreement: 'agreements',
}

/** In the order of the findings. */
export function missingIn(
  findings: readonly Finding[],
  names: Names,
): Record<MissingSort, MissingIn[]> {
  const found: Record<MissingSort, Map<string, MissingIn>> = {
    units: new Map(),
    contacts: new Map(),
    workplaces: new Map(),
    agreements: new Map(),
  }
  for (const finding of findings) {
    const partnership = { id: finding.partnership, name: finding.name }
    for (const one of allMissing(finding, names)) {
      const sort = sortOf[one.request.act]
      if (!sort) continue
      const key = JSON.stringify(one.request)
      const known = found[sort].get(key)
      if (known) known.partnerships.push(partnership)
      else found[sort].set(key, { ...one, partnerships: [partnership] })
    }
  }
  return {
    units: [...found.units.values()],
    contacts: [...found.contacts.values()],
    workplaces: [...found.workplaces.values()],
    agreements: [...found.agreements.values()],
  }
}

function allMissing(finding: Finding, names: Names): Missing[] {
  const { partnership: id, name } = finding
  const isStated = names.lookup?.sided.get(id)?.partnership.agreement !== 'not-stated'
  return [
    ...finding.signals.flatMap((signal) => missingFor(signal, finding, names)),
    ...(isStated
      ? []
      : [
          {
            words: names.messages.exposure.register.agreement(name),
            request: { act: 'agreement', partnership: id } as const,
          },
        ]),
  ]
}
