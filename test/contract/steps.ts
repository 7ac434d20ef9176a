/** What somebody asks of the API one after the other, on an engine that holds the case or another graph. */
import type { Graph } from '../../server/domain/graph.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { serve } from '../helpers/serving.ts'

export interface Step {
  method: string
  /** `^n` stands for the act of the nth answer, from 0, and for its `itemRevision` in `ifMatch`. */
  path: string
  body?: object
  ifMatch?: string
}

export interface Answer {
  status: number
  itemRevision?: number
  act?: { id: string }
}

/** The answers, made comparable. */
export async function answersTo(
  steps: readonly Step[],
  store: GraphStore,
  graph?: Graph,
): Promise<Answer[]> {
  const serving = await serve({ store, ...(graph && { graph }) })
  const answers: Answer[] = []
  const earlier = (text: string, of: (answer: Answer | undefined) => unknown): string =>
    text.replace(/\^(\d+)/, (_, index: string) => String(of(answers[Number(index)])))
  for (const { method, path, body, ifMatch } of steps) {
    const revision = ifMatch && earlier(ifMatch, (answer) => answer?.itemRevision)
    const reply = await serving.ask(
      earlier(path, (answer) => answer?.act?.id),
      {
        method,
        headers: {
          ...(body && { 'Content-Type': 'application/json' }),
          ...(revision && { 'If-Match': `"${revision}"` }),
        },
        ...(body && { body: JSON.stringify(body) }),
      },
    )
    answers.push({
      status: reply.status,
      ...(JSON.parse(reply.bytes.toString()) as Omit<Answer, 'status'>),
    })
  }
  await serving.close()
  return comparable(answers)
}

/** Answers in a form that is equal on every engine: ids are numbered as they come, no instant is told. */
export function comparable<Told>(answers: readonly Told[]): Told[] {
  const ids: string[] = []
  const text = JSON.stringify(answers)
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'an instant')
    .replace(/"requestId":"[^"]+"/g, '"requestId":""')
    .replace(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, (id) => {
      if (!ids.includes(id)) ids.push(id)
      return `id ${String(ids.indexOf(id))}`
    })
  return JSON.parse(text, inOrderOfNumbers) as Told[]
}

/** The network lists actors by id, and new individuals have other ids each time. */
function inOrderOfNumbers(key: string, value: unknown): unknown {
  if (key !== 'actors' || !Array.isArray(value)) return value
  return (value as { id: string }[]).sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))
}
