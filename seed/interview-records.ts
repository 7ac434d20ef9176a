/** An interview as records: its questions, and its answers with their mentions placed. */
import type { Graph, Properties } from '../server/domain/graph.ts'
import { readMarkedText } from './marked-text.ts'
import { joinGraphs, thing, relationshipOf } from './records.ts'

/** The questions of a series, each with a short title; position 0 is the outline. */
export interface Series {
  id: string
  name: string
  questions: string[]
}

export interface ToldInterview {
  id: string
  series: Series
  /** Ids of the persons who gave it. */
  givenBy: string[]
  /** One for each question of the series, with marks; an empty one was not given. */
  answers: string[]
  properties: Properties
}

/** The questions of a series. */
export function questionsOf(series: Series): Graph {
  const nodes = series.questions.map((text, position) =>
    thing(['Question'], questionId(series, position), { series: series.name, position, text }),
  )
  return { nodes, relationships: [] }
}

/** An interview with its answers and their mentions; the questions are written apart, once for the series. */
export function interviewRecords(interview: ToldInterview): Graph {
  const { id, series, givenBy, answers, properties } = interview
  const whole: Graph = {
    nodes: [thing(['Interview'], id, { series: series.name, ...properties })],
    relationships: givenBy.map((person) =>
      relationshipOf([`Person:${person}`, 'GAVE', `Interview:${id}`]),
    ),
  }
  const given = answers.flatMap((marked, position) =>
    marked === '' ? [] : [answerRecords(interview, marked, position)],
  )
  return joinGraphs([whole, ...given])
}

function answerRecords({ id, series }: ToldInterview, marked: string, position: number): Graph {
  const { text, mentions } = readMarkedText(marked)
  const answer = `${id}-${position}`
  return {
    nodes: [thing(['Answer'], answer, { position, text })],
    relationships: [
      relationshipOf([`Interview:${id}`, 'HAS_ANSWER', `Answer:${answer}`]),
      relationshipOf([`Answer:${answer}`, 'ANSWERS', `Question:${questionId(series, position)}`]),
      ...mentions.map(({ start, end, target, certainty }) =>
        relationshipOf([`Answer:${answer}`, 'MENTIONS', `${target.type}:${target.id}`], {
          start,
          end,
          certainty,
        }),
      ),
    ],
  }
}

function questionId(series: Series, position: number): string {
  return `${series.id}-${position}`
}
