/** The other end of thread.ts: holds one network and answers questions about it, one at a time. */
import { parentPort } from 'node:worker_threads'
import type { Network } from '../model/network.ts'
import { findCommunities } from './communities.ts'
import { incidenceGraph } from './incidence-graph.ts'
import { readPaths } from './paths.ts'
import type { Answered, Asked, Question } from './thread.ts'

let held: Network | undefined

parentPort?.on('message', ({ number, question, network }: Asked) => {
  parentPort?.postMessage(answered(number, question, network))
})

function answered(number: number, question: Question, json?: Uint8Array): Answered {
  try {
    if (json !== undefined) {
      held = JSON.parse(Buffer.from(json).toString()) as Network
    }
    if (held === undefined) throw new Error('The question came without a network')
    return { number, answer: answer(held, question) }
  } catch (error) {
    return { number, failure: String(error) }
  }
}

function answer(network: Network, question: Question) {
  const { day } = question
  if (question.ask === 'communities') return findCommunities(network, day)
  return readPaths(incidenceGraph(network, { day }), question)
}
