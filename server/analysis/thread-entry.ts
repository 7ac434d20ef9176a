/** The other end of thread.ts: holds one network and answers questions about it, one at a time. */
import { parentPort } from 'node:worker_threads'
import type { Exposure, ExposureQuestion } from '../model/exposure.ts'
import type { Network } from '../model/network.ts'
import { findCommunities } from './communities.ts'
import { ChangeRefused } from './exposure/changes.ts'
import { findExposure } from './exposure/exposure.ts'
import { pageOf } from './exposure/page.ts'
import { incidenceGraph } from './incidence-graph.ts'
import { readPaths } from './paths.ts'
import { readStructure } from './structure.ts'
import type { Answered, Asked, Question } from './thread.ts'

let held: Network | undefined
/** The last exposure of it, since its pages are asked for one after the other. */
let exposed: { question: string; exposure: Exposure } | undefined

parentPort?.on('message', ({ number, question, network }: Asked) => {
  parentPort?.postMessage(answered(number, question, network))
})

function answered(number: number, question: Question, json?: Uint8Array): Answered {
  try {
    if (json !== undefined) {
      held = JSON.parse(Buffer.from(json).toString()) as Network
      exposed = undefined
    }
    if (held === undefined) throw new Error('The question came without a network')
    return { number, answer: answer(held, question) }
  } catch (error) {
    if (error instanceof ChangeRefused) {
      const { position, field, item, problem } = error
      return { number, refusal: { position, field, item, problem } }
    }
    return { number, failure: String(error) }
  }
}

function answer(network: Network, question: Question) {
  switch (question.ask) {
    case 'communities':
      return findCommunities(network, question.day)
    case 'paths':
      return readPaths(incidenceGraph(network, { day: question.day }), question)
    case 'exposure':
      return pageOf(exposureOf(network, question.question), question.page)
    case 'structure':
      return readStructure(network, question)
  }
}

function exposureOf(network: Network, asked: ExposureQuestion): Exposure {
  const question = JSON.stringify(asked)
  if (exposed?.question !== question) {
    exposed = { question, exposure: findExposure(network, asked) }
  }
  return exposed.exposure
}
