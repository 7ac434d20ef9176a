/** The other end of thread.ts. */
import type { Exposure, ExposureQuestion } from '../domain/exposure.ts'
import type { Network } from '../domain/network.ts'
import { answering } from '../threads/answering.ts'
import { findCommunities } from './communities.ts'
import { ChangeRefused, type Refusal } from './exposure/take-changes.ts'
import { findExposure } from './exposure/exposure.ts'
import { pageOf } from './exposure/page.ts'
import { incidenceGraph } from './incidence-graph.ts'
import { readPaths } from './paths.ts'
import { readStructure } from './structure.ts'
import type { Question } from './thread.ts'

answering<Question>((network) => {
  const exposureOf = lastExposure(network)
  return (question) => {
    switch (question.ask) {
      case 'communities':
        return findCommunities(network, question.day)
      case 'paths':
        return readPaths(incidenceGraph(network, { day: question.day }), question)
      case 'exposure':
        return pageOf(exposureOf(question.question), question.page)
      case 'structure':
        return readStructure(network, question)
    }
  }
}, refusalOf)

/** Keeps the last exposure, since its pages are asked for one after the other. */
function lastExposure(network: Network): (asked: ExposureQuestion) => Exposure {
  let last: { question: string; exposure: Exposure } | undefined
  return (asked) => {
    const question = JSON.stringify(asked)
    if (last?.question !== question) last = { question, exposure: findExposure(network, asked) }
    return last.exposure
  }
}

function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof ChangeRefused)) return undefined
  const { position, field, item, problem } = error
  return { position, field, item, problem }
}
