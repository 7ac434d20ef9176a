import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actFor } from '../../../client/list/twin-keys.ts'
import { twinIndex, type TwinIndex } from '../../../client/list/twin-index.ts'
import { rowOf, twinRows } from '../../../client/list/twin-rows.ts'
import { wordsOf } from '../../../client/list/twin-words.ts'
import { typeAhead } from '../../../client/design/tree.ts'
import { picture as danish } from '../../../client/locales/da/picture.ts'
import { picture as english } from '../../../client/locales/en/picture.ts'
import { answerOf, serve, type Serving } from '../../helpers/serving.ts'
import { actor, network, partnership, viewOf, shownOf } from '../state/networks.ts'

let serving: Serving
let index: TwinIndex
beforeAll(async () => {
  serving = await serve()
  index = twinIndex(shownOf(answerOf('network', await serving.ask('/api/network')), viewOf()))
})
afterAll(() => serving.close())

const none = new Set<string>()
const said = (of: TwinIndex, expanded: ReadonlySet<string> = none, texts = danish) =>
  twinRows(of, expanded).map((row) => {
    const { name, rest } = wordsOf(row, of, texts)
    return rest ? `${name}, ${rest}` : name
  })
const placeOf = (key: string, expanded = none) =>
  twinRows(index, expanded).findIndex((row) => row.key === key)

describe('the list of the case', () => {
  it('holds every actor and the set, in Danish order', () => {
    const names = twinRows(index, none).map((row) => wordsOf(row, index, danish).name)
    expect(names).toHaveLength(15)
    expect(names.slice(0, 3)).toEqual([
      'andre magistratsafdelinger og staten',
      'boligforeningerne',
      'Dansk Flygtningehjælp',
    ])
  })

  it('says kind and ties in words, in both languages', () => {
    expect(said(index)).toContain(
      'Dansk Flygtningehjælp, NGO, 1 samarbejde med Gellerup Bibliotek og Hasle Bibliotek',
    )
    expect(said(index, none, english)).toContain(
      'Dansk Flygtningehjælp, NGO, 1 collaboration with Gellerup Bibliotek and Hasle Bibliotek',
    )
  })

  it('leads along a tie from an actor to those at its other end', () => {
    const dansk = 'actor:dansk-flygtningehjaelp'
    const tie = `${dansk}>${index.ties.get(dansk)![0]!.id}`
    const expanded = new Set([dansk, tie])
    const rows = twinRows(index, expanded)
    const at = rows.findIndex(({ key }) => key === dansk)
    expect(said(index, expanded).slice(at + 1, at + 4)).toEqual([
      'samarbejde med Gellerup Bibliotek og Hasle Bibliotek',
      'Gellerup Bibliotek, bibliotek',
      'Hasle Bibliotek, bibliotek',
    ])
    expect(actFor({ key: 'ArrowRight', shiftKey: false }, rows, at + 2)).toEqual({
      do: 'lead',
      to: 'actor:gellerup-bibliotek',
    })
    expect(actFor({ key: 'ArrowLeft', shiftKey: false }, rows, at + 2)).toEqual({
      do: 'go',
      to: at + 1,
    })
  })

  it('gives the ties of a set to each of its actors', () => {
    for (const library of ['gellerup', 'hasle']) {
      expect(index.ties.get(`actor:${library}-bibliotek`)).toHaveLength(12)
    }
  })

  it('finds the row of a selected partnership under one of its actors', () => {
    const found = rowOf(index, { type: 'Partnership', id: 'partnerskab-sundhedshus' })
    const expanded = new Set(found!.expand)
    expect(twinRows(index, expanded).some(({ key }) => key === found!.key)).toBe(true)
    expect(rowOf(index, { type: 'Partnership', id: 'findes-ikke' })).toBeUndefined()
  })
})

describe('the keys of the list', () => {
  const key = (name: string, at = placeOf('actor:sundhedshus'), shiftKey = false) =>
    actFor({ key: name, shiftKey }, twinRows(index, none), at)

  it('focus by steps, zoom, move and expand', () => {
    expect(key('Enter')).toEqual({ do: 'focus', actor: 'sundhedshus', steps: 1 })
    expect(key('3')).toEqual({ do: 'focus', actor: 'sundhedshus', steps: 3 })
    expect(key('+')).toEqual({ do: 'zoom', to: 'in' })
    expect(key('0')).toEqual({ do: 'zoom', to: 'fit' })
    expect(key('ArrowRight')).toEqual({ do: 'expand', key: 'actor:sundhedshus' })
    const tied = twinRows(index, new Set(['actor:sundhedshus']))
    const tie = tied.findIndex(({ about }) => 'tie' in about)
    expect(actFor({ key: 'Enter', shiftKey: false }, tied, tie)).toEqual({
      do: 'select',
      keeps: true,
    })
    const moved = { do: 'move', id: 'actor:sundhedshus' }
    expect(key('ArrowUp', undefined, true)).toEqual({ ...moved, x: 0, y: -16 })
    expect(key('ArrowRight', undefined, true)).toEqual({ ...moved, x: 16, y: 0 })
  })

  it('stay within the list, and leave other keys to the page', () => {
    expect(key('ArrowUp', 0)).toEqual({ do: 'go', to: 0 })
    expect(key('End')).toEqual({ do: 'go', to: 14 })
    expect(key('Escape')).toBeUndefined()
    expect(key('Tab')).toBeUndefined()
  })

  it('find a row by its first letters, L alone being another key', () => {
    let now = 0
    const names = twinRows(index, none).map((row) => wordsOf(row, index, danish).name)
    const list = { from: 0, count: names.length, at: (i: number) => names[i]! }
    const { found } = typeAhead(() => now)
    expect(names[found('s', list)!]).toBe('Sundhedscenter Vest')
    now += 2000
    expect(names[found('d', list)!]).toBe('Dansk Flygtningehjælp')
    expect(names[found('e', list)!]).toBe('Det Boligsociale Arbejde i Herredsvang')
    now += 2000
    expect(found('l', list)).toBeUndefined()
    expect(found('7', list)).toBeUndefined()
  })
})

describe('a forum', () => {
  const forum = network(
    ['a', 'b', 'c'].map((id) => actor(id)),
    [partnership('Områdeforum', ['!a', 'b', 'c'])],
  )

  it('is one tie of each of its parties, by its name', () => {
    const of = twinIndex(shownOf(forum, viewOf()))
    expect(said(of, new Set(['actor:a']))).toContain(
      'Områdeforum, formaliseret partnerskab med b og c',
    )
  })
})

describe('folded groups', () => {
  const actors = Array.from({ length: 510 }, (_, i) => actor(`a${i}`, { place: `by-${i % 3}` }))
  const towns = network(actors, [partnership('p', ['a0', 'a1']), partnership('q', ['a3', 'a1'])])

  it('are rows with their number and whom they are tied to, opened by Enter', () => {
    const of = twinIndex(shownOf(towns, viewOf()))
    expect(said(of)[0]).toBe('by-0, foldet gruppe med 170 aktører, 2 partnerskaber med by-1')
    expect(actFor({ key: 'Enter', shiftKey: false }, twinRows(of, none), 0)).toEqual({
      do: 'open',
      group: 'place:by-0',
    })
  })
})

describe('the list of a reorganisation', () => {
  const town = network(
    [actor('advice'), actor('police'), actor('library')],
    [partnership('safety', ['advice', 'police']), partnership('help', ['advice', 'library'])],
  )
  const marks = {
    classes: new Map([
      ['safety', 'direct'],
      ['help', 'unknown'],
    ] as const),
    inside: new Map([['advice', 'Social']]),
    isolated: new Set(['police']),
    lit: { actors: new Set(['police']), partnerships: new Set(['safety']) },
  }
  const saidIn = (phase: 'before' | 'after' | 'changes', texts = danish) =>
    said(
      twinIndex(shownOf(town, viewOf()), { marks: { phase, ...marks } }),
      new Set(['actor:advice']),
      texts,
    )

  it('says the class of each tie, who is inside, who loses the last tie and what a reason rests on', () => {
    expect(saidIn('changes')).toEqual([
      'advice, anden aktør, 2 samarbejder med police og library, i Social, som omlægges',
      'samarbejde med police, direkte berørt, del af begrundelsen',
      'samarbejde med library, kan ikke vurderes',
      'library, anden aktør, 1 samarbejde med advice',
      'police, anden aktør, 1 samarbejde med advice, mister sin sidste registrerede forbindelse, del af begrundelsen',
    ])
    expect(saidIn('changes', english)).toContain(
      'collaboration with police, directly affected, part of the reason',
    )
  })

  it('says nothing of it before, and only who loses the last tie after', () => {
    expect(saidIn('before').join()).not.toMatch(/berørt|omlægges|mister|begrundelsen/)
    const after = saidIn('after').join()
    expect(after).toContain('mister sin sidste registrerede forbindelse')
    expect(after).not.toMatch(/berørt|omlægges/)
  })

  it('counts each class of a bundle', () => {
    const drawing = shownOf(town, viewOf())
    const { tie: _, ...line } = drawing.lines[0]!
    const bundle = { ...line, sort: 'bundle' as const, partnerships: ['safety', 'help'] }
    const index = twinIndex(
      { ...drawing, lines: [bundle] },
      { marks: { phase: 'changes', ...marks } },
    )
    const list = said(index, new Set([line.from]))
    expect(list.join()).toContain('1 direkte berørt, 1 kan ikke vurderes')
  })
})
