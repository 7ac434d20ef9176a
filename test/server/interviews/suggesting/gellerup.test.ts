import { beforeAll, expect, it } from 'vitest'
import { gellerupHasle } from '../../../../seed/gellerup-hasle/case.ts'
import type { Reading } from '../../../../server/interviews/reading.ts'
import { registerOf } from '../../../../server/interviews/suggesting/register.ts'
import { suggest } from '../../../../server/interviews/suggesting/suggest.ts'
import type { Network } from '../../../../server/domain/network.ts'
import { loadGraph } from '../../../../server/network/records/load.ts'
import { readNetwork } from '../../../../server/network/snapshot/snapshot.ts'
import { openGrafeo } from '../../../../server/store/grafeo.ts'
import { loadStatements } from '../../../../server/store/loader.ts'
import { ofGellerup } from '../../../helpers/gellerup.ts'
import { read } from '../reading/read.ts'
import { mentionsOf, nothing, partnershipsOf, reorganisationsOf, thingsOf } from './told.ts'

const libraries = ['Gellerup', 'Hasle']
const formal = [
  'Sundhedshus',
  'Folkeinformation',
  'Sundhedscenter Vest',
  'Det Boligsociale Arbejde i Herredsvang',
]
const collaborating = [
  'Gellerupmodellen',
  'Lokalråd for Politiet',
  'Dansk Flygtningehjælp',
  'IT-Guideforeningen',
  'Interkulturel kvindeforening',
]
const units = ['Socialforvaltningen', 'Børn og Unge', 'Lokalbibliotekerne']

ofGellerup((file) => {
  let reading: Reading
  let registered: Network

  beforeAll(async () => {
    reading = await read(file.toString(), 'interview-gellerup.txt')
    const store = openGrafeo(loadStatements())
    await loadGraph(store, gellerupHasle)
    const { network } = await readNetwork(store, () => undefined)
    registered = network
    await store.close()
  })

  it('mentions what is registered, each at its words, and nothing else', () => {
    const found = suggest(reading, registerOf(registered))
    expect(mentionsOf(reading, found)).toEqual([
      'Gellerup → Actor gellerup-bibliotek',
      'Hasle → Actor hasle-bibliotek',
      'Sundhedshus → Actor sundhedshus',
      'Folkeinformation → Actor folkeinformation',
      'Sundhedscenter Vest → Actor sundhedscenter-vest',
      'Det Boligsociale Arbejde i Herredsvang → Actor boligsociale-arbejde-herredsvang',
      'Gellerupmodellen → Actor gellerupmodellen',
      'Lokalråd for Politiet → Actor lokalraad-for-politiet',
      'Dansk Flygtningehjælp → Actor dansk-flygtningehjaelp',
      'Lektiehjælp → Activity lektiehjaelp',
      'IT-Guideforeningen → Actor it-guideforeningen',
      'Interkulturel kvindeforening → Actor interkulturel-kvindeforening',
      'enkeltpersoner → Actor enkeltpersoner',
      'Boligforeningerne → Actor boligforeningerne',
      'omstruktureringen → Reorganisation omstrukturering-socialforvaltningen',
      'Socialforvaltningen → Unit socialforvaltningen',
      'undervejs → Reorganisation omstrukturering-boern-og-unge',
      'Børn og Unge → Unit boern-og-unge',
      'Lokalbibliotekerne → Unit lokalbibliotekerne',
    ])
    const { things, partnerships, reorganisations } = found
    expect({ things, partnerships, reorganisations }).toEqual({
      things: [],
      partnerships: [],
      reorganisations: [],
    })
  })

  // Without the line that says who answers, nothing tells that the two are libraries but the words around them.
  it.each([true, false])(
    'offers what is not registered, its line of who answers read: %s',
    (isKnown) => {
      const from = isKnown ? reading : { ...reading, interviewees: [] }
      const found = suggest(from, registerOf(nothing))
      const first = isKnown ? 'Gellerup Bibliotek' : 'Gellerup'
      expect(thingsOf(found)).toEqual([
        `Actor ${first} library`,
        'Actor Hasle library',
        'Actor Sundhedshus health',
        'Actor Folkeinformation public-service',
        'Actor Sundhedscenter Vest health',
        'Actor Det Boligsociale Arbejde i Herredsvang housing',
        'Actor Gellerupmodellen forum',
        'Actor Lokalråd for Politiet forum',
        'Actor Dansk Flygtningehjælp ngo',
        'Activity Lektiehjælp',
        'Actor IT-Guideforeningen association',
        'Actor Interkulturel kvindeforening association',
        'Actor Boligforeningerne housing',
        'Unit Socialforvaltningen administration',
        'Unit Børn og Unge not-stated',
        'Unit Lokalbibliotekerne not-stated',
      ])
      expect(found.things.filter(({ named }) => !named).map(({ name }) => name)).toEqual([
        'Boligforeningerne',
      ])
      const words = mentionsOf(reading, found).map((line) => line.split(' → ')[0])
      const [four, five] = [formal, [...collaborating.slice(0, 3), 'Lektiehjælp']]
      expect(words).toEqual([
        ...[...libraries, ...four, ...five, ...collaborating.slice(3)],
        ...['Boligforeningerne', ...units],
      ])
      const both = `+Actor ${first}, +Actor Hasle`
      expect(partnershipsOf(found)).toEqual([
        ...formal.map((name) => `FORMAL_PARTNERSHIP not-stated ${both}, Actor ${name}`),
        ...collaborating.map((name) => `COLLABORATION not-stated ${both}, Actor ${name}`),
      ])
      expect(reorganisationsOf(found)).toEqual([
        'restructuring not-stated Omstrukturering i Socialforvaltningen',
        'restructuring under-way Omstrukturering i Børn og Unge',
        'restructuring under-way Omstrukturering i Lokalbibliotekerne',
      ])
    },
  )
})
