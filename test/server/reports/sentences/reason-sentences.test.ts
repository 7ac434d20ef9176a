/** Each signal with one, two and five of what it names, in sentences that can be read aloud, and their links. */
import { describe, expect, test } from 'vitest'
import { languages, signals } from '../../../../server/domain/words.ts'
import { reasonSentence } from '../../../../server/reports/sentences/reason-sentences.ts'
import { examples } from './examples.ts'
import { actorIds, network, tellingIn } from './telling.ts'

describe.each(languages)('in %s', (language) => {
  test.each(examples)('$about', ({ evidence, expected }) => {
    expect(reasonSentence(evidence, tellingIn(language)).sentence).toBe(expected[language])
  })

  test.each(examples)('$about: links are the names they stand on', ({ evidence }) => {
    const { sentence, links } = reasonSentence(evidence, tellingIn(language))
    const named = new Map(
      [network.actors, network.units, network.people, network.activities]
        .flat()
        .map(({ id, name }) => [id, name]),
    )
    expect(links.map(({ start, end }) => sentence.slice(start, end))).toEqual(
      links.map(({ id }) => named.get(id)),
    )
    expect(links.map(({ start }) => start)).toEqual(
      links.map(({ start }) => start).sort((a, b) => a - b),
    )
  })
})

test('every signal has an example', () => {
  expect(new Set(examples.map(({ evidence }) => evidence.signal))).toEqual(new Set(signals))
})

test('more than ten names are told by nine and the number of the others', () => {
  const isolated = (count: number) =>
    reasonSentence({ signal: 'isolates', actors: actorIds.slice(0, count) }, tellingIn('da'))
  expect(isolated(10).links).toHaveLength(10)
  const told = isolated(12)
  expect(told.links).toHaveLength(9)
  expect(told.sentence).toBe(
    'Bibliotek Nord, Bibliotek Syd, Bibliotek Øst, Boligforeningen, Frivilligcentret, Lokalpolitiet, Rådgivningen, Sundhedshuset, Ungdomsskolen og 3 andre mister deres sidste registrerede forbindelse.',
  )
})

test('what is not registered is called by its id, without a link', () => {
  const told = reasonSentence({ signal: 'unknown-unit', actors: ['rad', 'væk'] }, tellingIn('da'))
  expect(told.sentence).toBe('Kan ikke vurderes: Rådgivningen og væk har ingen registreret enhed.')
  expect(told.links).toEqual([{ start: 19, end: 31, type: 'Actor', id: 'rad' }])
})
