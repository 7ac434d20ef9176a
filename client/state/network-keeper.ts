/** Keeps the network that is shown: loads it, asks whether it has changed, and tries again when it does not come. */
import { computed, type ReadableAtom } from 'nanostores'
import type { NetworkAnswer } from '../../server/contract/network.ts'
import type { Api, Failure, Tagged } from '../api.ts'
import { resource } from './resource.ts'

export interface Kept {
  /** `failed` when the last try failed; what came earlier stays shown. */
  phase: 'loading' | 'ready' | 'failed'
  network?: NetworkAnswer
  /** The day the network was asked for. */
  asOf?: string
  /** When the service last gave the network or said that it is unchanged. */
  confirmed?: Date
  failure?: Failure
  /** When it is tried again by itself; never for a login that is needed. */
  nextTry?: Date
}

/** The network of a day, or with no day everything registered. */
interface NetworkWanted {
  asOf?: string
}

const freshFor = 60_000

/**
 * @param ask the question to the service: `api.network`
 * @param $wanted which network to show; what is shown of another day stays until it has come
 */
export function networkKeeper(ask: Api['network'], $wanted: ReadableAtom<NetworkWanted>) {
  /** The network that has come, with the tag by which the service knows whether it still holds. */
  let known: (Tagged<NetworkAnswer> & NetworkWanted) | undefined

  const network = resource({
    $question: $wanted,
    about: () => 'network',
    freshFor,
    isTemporary: ({ failure }) => failure !== 'unauthorised',
    async ask({ asOf }, signal) {
      const held = known?.asOf === asOf ? known : undefined
      const tagged = await ask({ asOf, etag: held?.etag }, signal)
      if (tagged) known = { ...tagged, ...(asOf && { asOf }) }
      if (!known) throw new Error('Unchanged is no answer to who knows nothing')
      return known.answer
    },
  })

  const $kept = computed(network.$answered, (answered): Kept => {
    const { phase, answer, question, confirmed, problem, nextTry } = answered
    return {
      phase: phase === 'idle' ? 'loading' : phase,
      ...(answer && { network: answer }),
      ...(question?.asOf && { asOf: question.asOf }),
      ...(confirmed && { confirmed }),
      ...(problem && { failure: problem.failure }),
      ...(nextTry && { nextTry }),
    }
  })

  return {
    $kept,
    /** Asks at once whether what is shown still holds. */
    revalidate: network.again,
  }
}
