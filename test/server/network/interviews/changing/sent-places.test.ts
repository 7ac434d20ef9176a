/** Places in an answer that has words left out are those of what is stored. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dumpGraph } from '../../../../../server/network/records/dump.ts'
import { answerOf, problemOf, serve, type Serving } from '../../../../helpers/serving.ts'
import { judged, LayingIn } from '../../../routes/laid-in.ts'

const asked = `Lone Fabelsen, afdelingsleder, Hasle Bibliotek har svaret.

1) Hvem samarbejder I med?
`
let serving: Serving
beforeAll(async () => {
  serving = await serve()
})
afterAll(() => serving.close())

it('takes places after a part of a name that is left out, and has each mention once', async () => {
  const said = 'Jeg er Lone, og vi samarbejder med Natteravnene og med Sundhedshus.'
  const laying = new LayingIn(serving)
  const draft = await laying.read(`${asked}${said}`)
  const ready = await laying.changed(draft, judged(draft, 'accepted'))
  const { interview: id, itemRevision } = await laying.confirmed(ready)
  const mentionsOf = async (answer: string | undefined) =>
    (await dumpGraph(serving.store)).relationships
      .filter(({ type, from }) => type === 'MENTIONS' && from.id === answer)
      .map(({ to, properties: { start, end } }) => [said.slice(Number(start), Number(end)), to.id])
      .sort()
  const { interview } = answerOf('interview', await serving.ask(`/api/interviews/${id}`))
  const [answer] = interview.answers
  const sent = answer?.text ?? ''
  expect(sent).toBe(said.replace('Lone', '«…»'))
  const before = await mentionsOf(answer?.id)
  expect(before).not.toEqual([])
  const placeOf = (words: string) => {
    const start = sent.indexOf(words)
    return { start, end: start + words.length, target: { type: 'Actor', id: 'sundhedshus' } }
  }
  const stay = (answer?.mentions ?? []).map(({ name: _, ...mention }) => mention)
  const changed = (place: object) =>
    serving.ask(`/api/interviews/${id}`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', 'If-Match': `"${String(itemRevision)}"` },
      body: JSON.stringify({ answers: [{ id: answer?.id, mentions: [...stay, place] }] }),
    })
  const refused = problemOf(await changed(placeOf('…»,'))).errors ?? []
  expect(refused.map(({ found }) => found)).toEqual(['…»,'])
  answerOf('changeInterview', await changed(placeOf('samarbejder')))
  const added = ['samarbejder', 'sundhedshus']
  expect(await mentionsOf(answer?.id)).toEqual([...before, added].sort())
})
