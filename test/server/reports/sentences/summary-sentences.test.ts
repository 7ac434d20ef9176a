/** The summary of an exposure, what it rests on, and what a scenario changes, in sentences. */
import { describe, expect, test } from 'vitest'
import type { Exposure, ScenarioChange } from '../../../../server/domain/exposure.ts'
import type { Language } from '../../../../server/domain/words.ts'
import {
  changeSentence,
  gainSentence,
} from '../../../../server/reports/sentences/change-sentences.ts'
import {
  coverageSentence,
  summarise,
} from '../../../../server/reports/sentences/summary-sentences.ts'
import { actorIds, tellingIn } from './telling.ts'

const outcome = { isolated: [], components: [], pairsLost: 0 }

/** The example of the picture: 8 partnerships, 3 of them direct and 1 indirect. */
const exposure = {
  units: ['soc'],
  date: '2026-10-01',
  readOn: '2026-09-30',
  unitsAndBelow: ['soc', 'cen'],
  actorsInside: ['rad'],
  personsInside: ['bo', 'finn'],
  componentsBefore: [],
  pairsBefore: 21,
  worst: { ...outcome, isolated: ['pol', 'syd'] },
  mild: { ...outcome, isolated: ['pol'] },
  activities: [
    { activity: 'b', exposed: 1, total: 1 },
    { activity: 'l', exposed: 0, total: 2 },
    { activity: 'r', exposed: 2, total: 2 },
  ],
  gains: [],
  coverage: {
    actors: { known: 7, total: 8 },
    sides: { known: 13, total: 16 },
    agreements: { known: 8, total: 8 },
    findings: { known: 4, total: 4 },
  },
  general: [],
  counts: { direct: 3, indirect: 1, unknown: 1, 'not-shown': 3, total: 8 },
} satisfies Omit<Exposure, 'findings'> & { counts: object }

const both = { changes: [], ties: ['FORMAL_PARTNERSHIP', 'COLLABORATION'] as const }

function summary(
  language: Language,
  parts: Partial<typeof exposure> | Partial<Exposure> = {},
  question: Parameters<typeof summarise>[1] = both,
): string[] {
  const told = summarise({ ...exposure, ...parts }, question, tellingIn(language))
  return told.map(({ about, sentence }) => `${about}: ${sentence}`)
}

test('the example reads as a summary', () => {
  expect(summary('da')).toEqual([
    'exposed: 3 af 8 registrerede partnerskaber og samarbejder berøres direkte og 1 indirekte gennem de registrerede kontaktpersoner.',
    'worst: I værste fald mister Bibliotek Syd og Lokalpolitiet deres sidste registrerede forbindelse.',
    'mild: I mildeste fald mister kun Lokalpolitiet sin.',
    'activities: 2 aktiviteter mister i værste fald alle registrerede udbydere: Beboerdialog og Rådgivning.',
    'unknown: 1 partnerskab kan ikke vurderes, fordi en part ikke har nogen registreret enhed.',
  ])
  expect(summary('en')).toEqual([
    'exposed: 3 of 8 registered partnerships and collaborations are directly affected and 1 indirectly through the registered contact persons.',
    'worst: In the worst case Bibliotek Syd and Lokalpolitiet lose their last registered connection.',
    'mild: In the mildest case only Lokalpolitiet does.',
    'activities: 2 activities lose all registered providers in the worst case: Beboerdialog and Rådgivning.',
    'unknown: 1 partnership cannot be judged because a party has no registered unit.',
  ])
})

/** What stands first, for so many direct, indirect and all, of which so many rest on interpretation. */
const counted = (direct: number, indirect: number, total: number) => ({
  counts: { direct, indirect, unknown: 0, 'not-shown': total - direct - indirect, total },
  coverage: {
    ...exposure.coverage,
    findings: { known: direct + indirect, total: direct + indirect },
  },
})
const interpreted = (known: number, total: number) => ({
  ...counted(total, 0, total),
  coverage: { ...exposure.coverage, findings: { known, total } },
})

describe('how many are exposed', () => {
  const first: [Partial<typeof exposure>, string, string][] = [
    [
      counted(9, 0, 9),
      'Alle 9 registrerede partnerskaber og samarbejder berøres direkte.',
      'All 9 registered partnerships and collaborations are directly affected.',
    ],
    [
      interpreted(0, 9),
      'Alle 9 registrerede partnerskaber og samarbejder berøres direkte (tolket).',
      'All 9 registered partnerships and collaborations are directly affected (interpreted).',
    ],
    [
      interpreted(7, 9),
      'Alle 9 registrerede partnerskaber og samarbejder berøres direkte (2 af dem tolket).',
      'All 9 registered partnerships and collaborations are directly affected (2 of them interpreted).',
    ],
    [
      counted(1, 0, 8),
      '1 af 8 registrerede partnerskaber og samarbejder berøres direkte.',
      '1 of 8 registered partnerships and collaborations is directly affected.',
    ],
    [
      counted(2, 0, 2),
      'Begge registrerede partnerskaber og samarbejder berøres direkte.',
      'Both registered partnerships and collaborations are directly affected.',
    ],
    [
      counted(1, 0, 1),
      'Det eneste registrerede partnerskab berøres direkte.',
      'The only registered partnership is directly affected.',
    ],
    [
      counted(0, 2, 8),
      '2 af 8 registrerede partnerskaber og samarbejder berøres indirekte gennem de registrerede kontaktpersoner.',
      '2 of 8 registered partnerships and collaborations are indirectly affected through the registered contact persons.',
    ],
    [
      counted(0, 0, 8),
      'Ingen af de 8 registrerede partnerskaber og samarbejder er påvist berørt.',
      'No link is found to any of the 8 registered partnerships and collaborations.',
    ],
    [
      counted(0, 0, 1),
      'Det eneste registrerede partnerskab er ikke påvist berørt.',
      'No link is found to the only registered partnership.',
    ],
    [
      counted(0, 0, 0),
      'Ingen registrerede partnerskaber er i kraft 30-09-2026.',
      'No registered partnerships are in force on 30 September 2026.',
    ],
  ]
  test.each(first)('%#', (parts, da, en) => {
    expect(summary('da', parts)[0]).toBe(`exposed: ${da}`)
    expect(summary('en', parts)[0]).toBe(`exposed: ${en}`)
  })

  test('only the ties that are asked for are named', () => {
    const formal = { ...both, ties: ['FORMAL_PARTNERSHIP'] as const }
    const informal = { ...both, ties: ['COLLABORATION'] as const }
    expect(summary('da', counted(3, 0, 8), formal)[0]).toContain(
      '3 af 8 registrerede partnerskaber berøres',
    )
    expect(summary('da', counted(3, 0, 8), informal)[0]).toContain(
      '3 af 8 registrerede samarbejder berøres',
    )
  })

  test('without a unit and a change the summary says what to do', () => {
    expect(summary('da', { ...counted(0, 0, 8), units: [], activities: [] })).toEqual([
      'exposed: Ingen enhed er valgt. Vælg en enhed for at se, hvilke partnerskaber den berører.',
    ])
    const changes: ScenarioChange[] = [{ change: 'person-left', person: 'bo' }]
    expect(summary('da', { ...counted(1, 0, 8), units: [] }, { ...both, changes })[0]).toContain(
      '1 af 8',
    )
  })
})

describe('the worst case and the mild one', () => {
  const cases: [string[], string[], string[]][] = [
    [[], [], ['worst: Selv i værste fald mister ingen aktør sin sidste registrerede forbindelse.']],
    [
      ['pol'],
      ['pol'],
      [
        'worst: I værste fald mister Lokalpolitiet sin sidste registrerede forbindelse.',
        'mild: Det samme gælder i mildeste fald.',
      ],
    ],
    [
      ['pol'],
      [],
      [
        'worst: I værste fald mister Lokalpolitiet sin sidste registrerede forbindelse.',
        'mild: I mildeste fald mister ingen aktør sin.',
      ],
    ],
    [
      actorIds.slice(0, 3),
      actorIds.slice(0, 2),
      [
        'worst: I værste fald mister Frivilligcentret, Rådgivningen og Sundhedshuset deres sidste registrerede forbindelse.',
        'mild: I mildeste fald mister kun Rådgivningen og Sundhedshuset deres.',
      ],
    ],
  ]
  test.each(cases)('%#', (worst, mild, expected) => {
    const told = summary('da', {
      worst: { ...outcome, isolated: worst },
      mild: { ...outcome, isolated: mild },
    })
    expect(told.slice(1, 1 + expected.length)).toEqual(expected)
    expect(told[1 + expected.length]).toMatch(/^activities/)
  })

  test('where nothing is exposed neither is spoken of', () => {
    expect(summary('da', counted(0, 0, 8)).map((told) => told.split(':')[0])).toEqual([
      'exposed',
      'activities',
    ])
  })
})

test('one activity, what a merger gains and what is spoken of in general', () => {
  const gain = { units: ['kul', 'sfa'], partnership: 'p3', actors: ['nord', 'sun'] }
  const parts = {
    activities: [{ activity: 'l', exposed: 1, total: 1 }],
    gains: [gain],
    general: ['p4', 'p5'],
    counts: { ...exposure.counts, unknown: 9 },
  }
  expect(summary('da', parts).slice(3)).toEqual([
    'activities: Aktiviteten Lektiehjælp mister i værste fald alle registrerede udbydere.',
    'gains: Parterne i Sundhedscafé kommer under samme tag ved sammenlægningen.',
    'unknown: 9 partnerskaber og samarbejder kan ikke vurderes, fordi en part ikke har nogen registreret enhed.',
    'general: Hertil kommer 2 samarbejder, der kun er omtalt i almindelighed og ikke er regnet med: Beboerdialog og Lektiecafé.',
  ])
  expect(summary('en', parts).slice(3)).toEqual([
    'activities: The activity Lektiehjælp loses all registered providers in the worst case.',
    'gains: The merger brings the parties to Sundhedscafé under one roof.',
    'unknown: 9 partnerships and collaborations cannot be judged because a party has no registered unit.',
    'general: Beside these, 2 collaborations are only spoken of in general and are not counted: Beboerdialog and Lektiecafé.',
  ])
  expect(gainSentence(gain, tellingIn('da')).sentence).toBe(
    'Bibliotek Nord og Sundhedshuset, som er parter i Sundhedscafé, kommer under samme tag, når Kultur og Sundhed lægges sammen.',
  )
  expect(gainSentence({ ...gain, into: { name: 'Velfærd' } }, tellingIn('en')).sentence).toBe(
    'Bibliotek Nord and Sundhedshuset, who are parties to Sundhedscafé, come under one roof when Kultur and Sundhed are merged into the new unit Velfærd.',
  )
})

test('what the result is built on', () => {
  expect(coverageSentence(exposure.coverage, tellingIn('da')).sentence).toBe(
    'Bygger på det registrerede: 7 af 8 aktører har enhed eller er eksterne, 13 af 16 sider har en kontaktperson, 8 af 8 aftaleformer er oplyst, og 4 af 4 berørte partnerskaber bygger på andet end tolkning.',
  )
  expect(coverageSentence(exposure.coverage, tellingIn('en')).sentence).toBe(
    'Built on what is registered: 7 of 8 actors have a unit or are external, 13 of 16 sides have a contact person, 8 of 8 forms of agreement are stated, and 4 of 4 affected partnerships rest on more than interpretation.',
  )
  const none = { known: 0, total: 0 }
  const empty = { actors: none, sides: none, agreements: none, findings: none }
  expect(coverageSentence(empty, tellingIn('da')).sentence).toBe(
    'Der er intet registreret at bygge på.',
  )
})

const changes: [ScenarioChange, string, string][] = [
  [{ change: 'unit-closed', unit: 'soc' }, 'Enheden Social lukkes.', 'The unit Social is closed.'],
  [
    { change: 'units-merged', units: ['kul', 'sfa'], into: 'kul' },
    'Enhederne Kultur og Sundhed lægges sammen til Kultur.',
    'The units Kultur and Sundhed are merged into Kultur.',
  ],
  [
    { change: 'units-merged', units: ['kul', 'sfa', 'soc'], into: { name: 'Velfærd' } },
    'Enhederne Kultur, Social og Sundhed lægges sammen til den nye enhed Velfærd.',
    'The units Kultur, Social and Sundhed are merged into the new unit Velfærd.',
  ],
  [
    { change: 'unit-moved', unit: 'bib', under: 'soc' },
    'Enheden Biblioteker flyttes ind under Social.',
    'The unit Biblioteker moves under Social.',
  ],
  [
    { change: 'unit-split', unit: 'soc', into: ['cen', { name: 'Unge' }] },
    'Enheden Social deles i Socialcenter og den nye enhed Unge.',
    'The unit Social is split into Socialcenter and the new unit Unge.',
  ],
  [
    { change: 'unit-split', unit: 'soc', into: [] },
    'Enheden Social deles.',
    'The unit Social is split.',
  ],
  [
    { change: 'actor-moved', actor: 'rad', unit: 'sfa' },
    'Rådgivningen flyttes til Sundhed.',
    'Rådgivningen moves to Sundhed.',
  ],
  [{ change: 'person-left', person: 'bo' }, 'Bo fratræder.', 'Bo leaves.'],
  [
    { change: 'person-moved', person: 'bo', to: { type: 'Actor', id: 'sun' } },
    'Bo skifter arbejdssted til Sundhedshuset.',
    'Bo changes workplace to Sundhedshuset.',
  ],
  [
    { change: 'partnership-ended', partnership: 'p1' },
    'Rådgivning i Nord afsluttes.',
    'Rådgivning i Nord is ended.',
  ],
  [
    { change: 'agreement-given', partnership: 'p1', agreement: 'cooperation-agreement' },
    'Rådgivning i Nord får en samarbejdsaftale.',
    'Rådgivning i Nord is given a cooperation agreement.',
  ],
]
test.each(changes)('%o', (change, da, en) => {
  expect(changeSentence(change, tellingIn('da')).sentence).toBe(da)
  expect(changeSentence(change, tellingIn('en')).sentence).toBe(en)
})
