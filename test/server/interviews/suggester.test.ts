/** What is suggested in a thread is what is suggested without one, and others need not wait for it. */
import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { FileRefused } from '../../../server/interviews/file-refused.ts'
import { SuggestingThread } from '../../../server/interviews/suggester.ts'
import { registerOf } from '../../../server/interviews/suggesting/register.ts'
import { suggest } from '../../../server/interviews/suggesting/suggest.ts'
import type { Network } from '../../../server/domain/network.ts'
import { serve } from '../../helpers/serving.ts'
import { LayingIn } from '../routes/laid-in.ts'
import { actor, nothing, spoken } from './suggesting/told.ts'

const written = (network: Network) => ({ network, json: Buffer.from(JSON.stringify(network)) })

describe('the thread', () => {
  const thread = new SuggestingThread()
  afterAll(() => thread.close())
  const known = written({
    ...nothing,
    actors: [actor('Gellerup Bibliotek', 'library'), actor('Dansk Flygtningehjælp', 'ngo')],
  })
  const said = spoken(['Vi samarbejder med Dansk Flygtningehjælp og Kvindeklubben Rosen.'], {
    organisation: 'Gellerup Bibliotek',
  })

  it('suggests as it is done without one, each text from its own network', async () => {
    const [one, other] = await Promise.all([
      thread.suggest(known, said),
      thread.suggest(written(nothing), said),
    ])
    expect(one.suggestions).toEqual(suggest(said, registerOf(known.network)))
    expect(other.suggestions).toEqual(suggest(said, registerOf(nothing)))
    expect(one.suggestions).not.toEqual(other.suggestions)
  })

  it('tells what is registered under the name of an organisation', async () => {
    const { organisations } = await thread.suggest(known, said)
    expect([...organisations]).toEqual([
      [
        'Gellerup Bibliotek',
        [{ type: 'Actor', id: 'Gellerup Bibliotek', name: 'Gellerup Bibliotek' }],
      ],
    ])
  })

  it('answers what it was asked before it forgets, and starts again', async () => {
    const asked = thread.suggest(known, said)
    thread.forget()
    const [before, after] = await Promise.all([asked, thread.suggest(known, said)])
    expect(after).toEqual(before)
  })

  it('refuses what waits when it ends', async () => {
    const ended = new SuggestingThread()
    const asked = expect(ended.suggest(known, said)).rejects.toThrow('ended')
    await ended.close()
    await asked
  })
})

describe('bounds', () => {
  const thread = new SuggestingThread()
  afterEach(() => vi.useRealTimers())
  afterAll(() => thread.close())
  const said = spoken(['Vi samarbejder med Klub 19999.'])

  it('end a thread that takes too long, and another is asked next', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const refused = new FileRefused('too-heavy')
    const waiting = [thread.suggest(written(nothing), said), thread.suggest(written(nothing), said)]
    const ended = Promise.all(waiting.map((asked) => expect(asked).rejects.toThrow(refused)))
    vi.advanceTimersByTime(30_000)
    vi.useRealTimers()
    const next = thread.suggest(written(nothing), said)
    await ended
    expect((await next).suggestions).toEqual(suggest(said, registerOf(nothing)))
  })

  it('hold the names of 20,000 actors', async () => {
    const actors = Array.from({ length: 20_000 }, (_, at) => actor(`Klub ${String(at)}`, 'ngo'))
    const starting = once(process, 'worker') as Promise<[Worker]>
    thread.forget()
    const { suggestions } = await thread.suggest(written({ ...nothing, actors }), said)
    expect(JSON.stringify(suggestions)).toContain('Klub 19999')
    const [{ resourceLimits }] = await starting
    expect(resourceLimits?.maxOldGenerationSizeMb).toBe(512)
  })
})

describe('while a long text is suggested upon', () => {
  afterEach(() => vi.restoreAllMocks())

  it('another request is answered', async () => {
    const serving = await serve()
    const laying = new LayingIn(serving)
    // The thread starts with the first.
    await laying.made('Aja Fabelsen, bibliotekar\n\n1) Hvem?\n\nIngen.')
    const answered: string[] = []
    const others: Promise<unknown>[] = []
    const inThread = Reflect.get<SuggestingThread, 'suggest'>(SuggestingThread.prototype, 'suggest')
    vi.spyOn(SuggestingThread.prototype, 'suggest').mockImplementation(function (
      this: SuggestingThread,
      ...asked
    ) {
      const suggested = inThread.apply(this, asked)
      others.push(
        suggested.then(() => answered.push('the suggestions')),
        serving.ask('/api/health').then(() => answered.push('the other')),
      )
      return suggested
    })
    const sentence = (_: unknown, at: number) =>
      `Vi samarbejder med Klub ${at.toString(36)} og Kvindeforeningen i Nordby ${at.toString(36)}.`
    const text = Array.from({ length: 4000 }, sentence).join(' ')
    await laying.made(`Aja Fabelsen, bibliotekar\n\n1) Hvem?\n\n${text}`)
    await Promise.all(others)
    expect(answered).toEqual(['the other', 'the suggestions'])
    await serving.close()
  })
})
