import { expect, it } from 'vitest'
import { byName, inDanish } from '../../../server/domain/danish-order.ts'

it('puts names in the order of the Danish alphabet, and those alike by their ids', () => {
  expect(['Aarhus', 'Øst', 'Åby', 'Ærø', 'bibliotek', 'Zoo'].sort(inDanish)).toEqual([
    ...['bibliotek', 'Zoo', 'Ærø', 'Øst', 'Åby', 'Aarhus'],
  ])
  const named = (id: string) => ({ id, name: 'Alike' })
  expect([named('b'), named('a')].sort(byName).map(({ id }) => id)).toEqual(['a', 'b'])
})
