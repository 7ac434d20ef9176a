/** Where the keys of a tree lead (ARIA Authoring Practices Guide, Tree View). */
import { describe, expect, it } from 'vitest'
import { treeMove } from '../../../client/design/tree.ts'

/** The second row of five, below the first. */
const row = { at: 1, last: 4, expanded: undefined, above: 0 }

describe('a key in a tree', () => {
  it('moves along the rows and stays at their ends', () => {
    expect(treeMove('ArrowDown', row)).toEqual({ go: 2 })
    expect(treeMove('ArrowDown', { ...row, at: 4 })).toEqual({ go: 4 })
    expect(treeMove('ArrowUp', row)).toEqual({ go: 0 })
    expect(treeMove('ArrowUp', { ...row, at: 0 })).toEqual({ go: 0 })
    expect(treeMove('Home', row)).toEqual({ go: 0 })
    expect(treeMove('End', row)).toEqual({ go: 4 })
  })

  it('opens a row, then goes into it', () => {
    expect(treeMove('ArrowRight', { ...row, expanded: false })).toEqual({ turn: true })
    expect(treeMove('ArrowRight', { ...row, expanded: true })).toEqual({ go: 2 })
    expect(treeMove('ArrowRight', row)).toBeUndefined()
  })

  it('closes a row, then goes to the one above', () => {
    expect(treeMove('ArrowLeft', { ...row, expanded: true })).toEqual({ turn: false })
    expect(treeMove('ArrowLeft', { ...row, expanded: false })).toEqual({ go: 0 })
    expect(treeMove('ArrowLeft', row)).toEqual({ go: 0 })
  })

  it('is left to the page when it is no key of a tree', () => {
    expect(treeMove('Enter', row)).toBeUndefined()
    expect(treeMove('a', row)).toBeUndefined()
  })
})
