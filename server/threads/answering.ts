/** The other end of network-thread.ts: holds one network and answers questions about it, one at a time. */
import { parentPort } from 'node:worker_threads'
import type { Network } from '../domain/network.ts'
import type { Answered, Asked } from './network-thread.ts'

type Answers<Question> = (question: Question) => unknown

/**
 * Answers what this thread is asked.
 * @param about what answers questions about a network, until another comes
 * @param refusalOf what an error refuses; undefined when it is a failure
 */
export function answering<Question>(
  about: (network: Network) => Answers<Question>,
  refusalOf: (error: unknown) => unknown = () => undefined,
): void {
  let answer: Answers<Question> | undefined

  function answered({ number, question, network }: Asked<Question>): Answered<unknown, unknown> {
    try {
      if (network !== undefined) {
        // Two networks at once would take the memory of two.
        answer = undefined
        answer = about(JSON.parse(Buffer.from(network).toString()) as Network)
      }
      if (answer === undefined) throw new Error('The question came without a network')
      return { number, answer: answer(question) }
    } catch (error) {
      const refusal = refusalOf(error)
      return refusal === undefined ? { number, failure: String(error) } : { number, refusal }
    }
  }

  parentPort?.on('message', (asked: Asked<Question>) => {
    parentPort?.postMessage(answered(asked))
  })
}
