/** Texts of our own, in other shapes than that of the case; every name of a partner in them is made up. */
import { expect, test } from 'vitest'
import { registerOf } from '../../../../server/interviews/suggesting/register.ts'
import { suggest } from '../../../../server/interviews/suggesting/suggest.ts'
import { mentionsOf, nothing, partnershipsOf, reorganisationsOf, spoken, thingsOf } from './told.ts'

const empty = registerOf(nothing)

test('a librarian who says “vi”, lists, and speaks of what is to come', () => {
  const said = spoken(
    [
      `Vi har en partnerskabsaftale med Nordby Sundhedscenter og en mundtlig aftale med Café Bro, og så samarbejder vi med en række andre:
- Håbets Hær Nordby
- Spiret
- Frivilligcenter Nordby
Sundhedscentrets sygeplejersker kommer hver torsdag. I august holder vi sprogcafé. Vi samarbejder ikke med Kiosken.`,
      'Vores kontakt er Mette Holmgaard fra Nordby Kommune. Hun kender alle. Mettes arbejde er vigtigt. Det var Spirets idé, siger Elmevangs borgere. I Jylland er det anderledes.',
      'Kulturforvaltningen og Afdelingen for Sundhed lægges sammen. Der er planlagt en sammenlægning af Teknik og Miljø og Kultur og Fritid. Lukningen af Sydafdelingen blev gennemført sidste år. Børne- og Ungeforvaltningen kender vi ikke.',
    ],
    { organisation: 'Elmevang Bibliotek' },
  )
  const found = suggest(said, empty)
  expect(thingsOf(found)).toEqual([
    'Actor Elmevang Bibliotek library',
    'Actor Nordby Sundhedscenter health',
    'Actor Café Bro business',
    'Actor Håbets Hær Nordby not-stated',
    'Actor Spiret not-stated',
    'Actor Frivilligcenter Nordby ngo',
    'Activity sprogcafé',
    'Actor Kiosken not-stated',
    'Actor Mette Holmgaard individual',
    'Actor Nordby Kommune authority',
    'Unit Kulturforvaltningen administration',
    'Unit Afdelingen for Sundhed division',
    'Unit Teknik og Miljø not-stated',
    'Unit Kultur og Fritid not-stated',
    'Unit Sydafdelingen division',
    'Unit Børne- og Ungeforvaltningen administration',
  ])
  expect(mentionsOf(said, found)).toEqual(
    expect.arrayContaining([
      'Sundhedscentrets → Actor Nordby Sundhedscenter',
      'Spirets → Actor Spiret',
      'Elmevangs → Actor Elmevang Bibliotek',
    ]),
  )
  const we = 'Actor Elmevang Bibliotek'
  expect(partnershipsOf(found)).toEqual([
    `FORMAL_PARTNERSHIP partnership-agreement ${we}, Actor Nordby Sundhedscenter`,
    `FORMAL_PARTNERSHIP oral ${we}, Actor Café Bro`,
    `COLLABORATION not-stated ${we}, Actor Håbets Hær Nordby`,
    `COLLABORATION not-stated ${we}, Actor Spiret`,
    `COLLABORATION not-stated ${we}, Actor Frivilligcenter Nordby`,
  ])
  expect(reorganisationsOf(found)).toEqual([
    'merger not-stated Sammenlægning af Kulturforvaltningen og Afdelingen for Sundhed',
    'merger planned Sammenlægning af Teknik og Miljø og Kultur og Fritid',
    'closure done Lukning af Sydafdelingen',
  ])
})

test('an interview in English', () => {
  const said = spoken(
    [
      "We have a formal agreement with the Riverside Health Centre. Both Oakmere Library and Penfold Library collaborate with Friends of the Garden, Penfold Refugee Support and the Chess Club. The library's volunteers love it. On Mondays there is a homework club. In Scotland it is different, I think. Mr Thompson retired.",
      'The merger of Adult Services and Children and Families is planned. The restructuring of the Culture Department was completed last year.',
    ],
    { language: 'en', organisation: 'Oakmere Library' },
  )
  const found = suggest(said, empty)
  expect(thingsOf(found)).toEqual([
    'Actor Oakmere Library library',
    'Actor Riverside Health Centre health',
    'Actor Penfold Library library',
    'Actor Friends of the Garden association',
    'Actor Penfold Refugee Support ngo',
    'Actor Chess Club association',
    'Activity homework club',
    'Unit Adult Services not-stated',
    'Unit Children and Families not-stated',
    'Unit Culture Department department',
  ])
  const both = '+Actor Oakmere Library, +Actor Penfold Library'
  expect(partnershipsOf(found)).toEqual([
    'FORMAL_PARTNERSHIP not-stated Actor Oakmere Library, Actor Riverside Health Centre',
    `COLLABORATION not-stated ${both}, Actor Friends of the Garden`,
    `COLLABORATION not-stated ${both}, Actor Penfold Refugee Support`,
    `COLLABORATION not-stated ${both}, Actor Chess Club`,
  ])
  expect(found.partnerships.map(({ name }) => name)).toContain('Collaboration with Chess Club')
  expect(reorganisationsOf(found)).toEqual([
    'merger planned Merger of Adult Services and Children and Families',
    'restructuring done Restructuring of Culture Department',
  ])
})

test('names among adjectives, years, ministries and quotation marks', () => {
  const said = spoken([
    'Det begyndte, da Ældre Fremad ringede til os i 2019. Siden er Tiger Club Søndervang, Sprogskolen Lingua ApS og menighedsrådet kommet med. Jeg vil gerne fremhæve Fatima El-Hassan, som er frivillig. Hun taler arabisk, og "Det kan man ikke" siger hun aldrig. Læs rapporten fra Kulturministeriet. På Facebook er vi også.',
  ])
  expect(thingsOf(suggest(said, empty))).toEqual([
    'Actor Ældre Fremad not-stated',
    'Actor Tiger Club Søndervang association',
    'Actor Sprogskolen Lingua ApS education',
    'Actor Fatima El-Hassan individual',
    'Actor Kulturministeriet authority',
  ])
})

test.each([
  [
    'da',
    'Vi har ikke nogen faste partnere. Det meste sker tilfældigt, og nogle gange kommer der en forening forbi. Hvis man spørger mig, er det største problem tid. Men det går nok! Om mandagen er her stille. I juni holder vi lukket. Børnene elsker det. Så er der de frivillige; dem har vi mange af. Bibliotekerne er jo for alle. Hvorfor? Fordi det er vigtigt. Desuden har Danmark en god bibliotekslov. Samarbejde kræver tillid. Åbenhed er vigtig, f.eks. om penge. Kommunen sparer.\n\nDET ER SVÆRT AT VIDE\n\nPengene mangler.',
  ],
  [
    'en',
    'We have no partners. Things just happen, and sometimes a club drops in. If you ask me, time is the problem. I think it works! On Mondays it is quiet. In June we close. Children love it. Why? Because it matters, e.g. to families. Collaboration takes trust. Money is short.',
  ],
] as const)('nothing is suggested where nobody is named (%s)', (language, text) => {
  expect(suggest(spoken([text], { language }), empty)).toEqual({
    things: [],
    mentions: [],
    partnerships: [],
    reorganisations: [],
  })
})
