import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  nothingDone,
  withDone,
  withoutAct,
  withRedone,
  withUndone,
} from '../../../client/state/act-stacks.ts'

const act = (id: string) => ({ act: id, words: `did ${id}` })

describe('what can be undone and redone', () => {
  it('undoes the last first, and redoes by undoing the undoing', () => {
    const done = withDone(withDone(nothingDone, act('a')), act('b'))
    const undone = withUndone(done, act('b'), 'undo-b')
    expect(undone.undo).toEqual([act('a')])
    expect(undone.redo).toEqual([{ act: 'undo-b', words: 'did b' }])
    const redone = withRedone(undone, undone.redo[0]!, 'redo-b')
    expect(redone.undo.map(({ act: id }) => id)).toEqual(['a', 'redo-b'])
    expect(redone.redo).toEqual([])
  })

  it('redoes nothing after something new, and tries nothing again that cannot be undone', () => {
    const undone = withUndone(withDone(nothingDone, act('a')), act('a'), 'undo-a')
    expect(withDone(undone, act('b')).redo).toEqual([])
    expect(withoutAct(undone, 'undo-a').redo).toEqual([])
  })

  it('never holds an act twice, and loses none but what is new drops', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('do', 'undo', 'redo')), (steps) => {
        let now = nothingDone
        let count = 0
        for (const step of steps) {
          count += 1
          const [last, again] = [now.undo.at(-1), now.redo.at(-1)]
          const before = now.undo.length + now.redo.length
          if (step === 'do') now = withDone(now, act(`${count}`))
          else if (step === 'undo' && last) now = withUndone(now, last, `${count}`)
          else if (step === 'redo' && again) now = withRedone(now, again, `${count}`)
          const ids = [...now.undo, ...now.redo].map(({ act: id }) => id)
          expect(new Set(ids).size).toBe(ids.length)
          if (step !== 'do') expect(ids).toHaveLength(before)
        }
      }),
    )
  })
})
