/** Every signal with one, two and five of what it names, and the sentences it is told in. Long, since it is one table. */
import type {
  Evidence,
  InsideContact,
  InsideParty,
  InsideSide,
} from '../../../../server/domain/exposure.ts'
import type { Language } from '../../../../server/domain/words.ts'

export interface Example {
  about: string
  evidence: Evidence
  expected: Record<Language, string>
}

const five = ['rad', 'sun', 'fri', 'bol', 'pol']

const parties = (actors: string[], more: Partial<InsideParty> = {}): Evidence => ({
  signal: 'direct',
  certainty: 'stated',
  parties: actors.map((actor) => ({ actor, path: ['soc'], certainty: 'stated', ...more })),
})

const contact = (person: string, more: Partial<InsideContact> = {}): InsideContact => ({
  person,
  onBehalfOf: 'bol',
  workplace: { type: 'Unit', id: 'soc' },
  path: ['soc'],
  certainty: 'stated',
  ...more,
})

const contacts = (...sides: Omit<InsideSide, 'strong'>[]): Evidence => ({
  signal: 'contact',
  certainty: 'stated',
  sides: sides.map((side) => ({ ...side, strong: side.contacts.length === 1 })),
})

const side = (...people: InsideContact[]) => ({ actors: ['bol'], contacts: people })

const providers = (partnerships: string[], ...activities: string[]): Evidence => ({
  signal: 'last-provider',
  activities: activities.map((activity) => ({ activity, partnerships })),
})

const bridge = (...parts: string[][][]): Evidence => ({
  signal: 'bridge',
  parts: parts.map((sides) => ({ sides, actors: sides.flat().length })),
})

export const examples: Example[] = [
  {
    about: 'direct, one',
    evidence: parties(['rad']),
    expected: {
      da: 'Rådgivningen hører under Social, som omlægges.',
      en: 'Rådgivningen belongs to Social, which is being reorganised.',
    },
  },
  {
    about: 'direct, two',
    evidence: parties(['rad', 'sun']),
    expected: {
      da: 'Rådgivningen og Sundhedshuset hører under Social, som omlægges.',
      en: 'Rådgivningen and Sundhedshuset belong to Social, which is being reorganised.',
    },
  },
  {
    about: 'direct, five',
    evidence: parties(five),
    expected: {
      da: 'Boligforeningen, Frivilligcentret, Lokalpolitiet, Rådgivningen og Sundhedshuset hører under Social, som omlægges.',
      en: 'Boligforeningen, Frivilligcentret, Lokalpolitiet, Rådgivningen and Sundhedshuset belong to Social, which is being reorganised.',
    },
  },
  {
    about: 'direct, in a unit below',
    evidence: parties(['rad'], { path: ['hold', 'cen', 'soc'] }),
    expected: {
      da: 'Rådgivningen hører under Familieholdet i Socialcenter i Social, som omlægges.',
      en: 'Rådgivningen belongs to Familieholdet in Socialcenter in Social, which is being reorganised.',
    },
  },
  {
    about: 'direct, in two units',
    evidence: {
      signal: 'direct',
      certainty: 'stated',
      parties: [
        { actor: 'rad', path: ['soc'], certainty: 'interpreted' },
        { actor: 'sun', path: ['sfa'], certainty: 'external' },
      ],
    },
    expected: {
      da: 'Rådgivningen hører under Social, som omlægges (tolket). Sundhedshuset hører under Sundhed, som omlægges.',
      en: 'Rådgivningen belongs to Social, which is being reorganised (interpreted). Sundhedshuset belongs to Sundhed, which is being reorganised.',
    },
  },
  {
    about: 'direct, interpreted',
    evidence: parties(['nord', 'syd'], { certainty: 'interpreted', path: ['bib'] }),
    expected: {
      da: 'Bibliotek Nord og Bibliotek Syd hører under Biblioteker, som omlægges (tolket).',
      en: 'Bibliotek Nord and Bibliotek Syd belong to Biblioteker, which is being reorganised (interpreted).',
    },
  },
  {
    about: 'direct, partly jointly',
    evidence: parties(['nord'], {
      jointlyWith: ['syd', 'øst'],
      path: ['bib'],
      certainty: 'interpreted',
    }),
    expected: {
      da: 'Bibliotek Nord hører under Biblioteker, som omlægges, men er nævnt sammen med Bibliotek Syd og Bibliotek Øst, uden at kilden siger, hvem af dem der er part (tolket).',
      en: 'Bibliotek Nord belongs to Biblioteker, which is being reorganised, but is named together with Bibliotek Syd and Bibliotek Øst, and the source does not say which of them is the party (interpreted).',
    },
  },
  {
    about: 'direct, two partly jointly',
    evidence: parties(['nord', 'syd'], {
      jointlyWith: ['øst'],
      path: ['bib'],
      certainty: 'interpreted',
    }),
    expected: {
      da: 'Bibliotek Nord og Bibliotek Syd hører under Biblioteker, som omlægges, men er nævnt sammen med Bibliotek Øst, uden at kilden siger, hvem af dem der er part (tolket).',
      en: 'Bibliotek Nord and Bibliotek Syd belong to Biblioteker, which is being reorganised, but are named together with Bibliotek Øst, and the source does not say which of them is the party (interpreted).',
    },
  },
  {
    about: 'direct, moved',
    evidence: parties(['rad'], { path: [], movedTo: 'sfa' }),
    expected: {
      da: 'Rådgivningen flyttes til Sundhed i scenariet.',
      en: 'Rådgivningen moves to Sundhed in the scenario.',
    },
  },
  {
    about: 'direct, two moved',
    evidence: parties(['rad', 'sun'], { path: [], movedTo: 'kul' }),
    expected: {
      da: 'Rådgivningen og Sundhedshuset flyttes til Kultur i scenariet.',
      en: 'Rådgivningen and Sundhedshuset move to Kultur in the scenario.',
    },
  },
  {
    about: 'contact, one',
    evidence: contacts(side(contact('finn'))),
    expected: {
      da: 'Den eneste registrerede kontaktperson for Boligforeningen, Finn, arbejder i Social, som omlægges.',
      en: 'The only registered contact person for Boligforeningen, Finn, works in Social, which is being reorganised.',
    },
  },
  {
    about: 'contact, two',
    evidence: contacts(side(contact('finn'), contact('bo'))),
    expected: {
      da: 'Begge registrerede kontaktpersoner for Boligforeningen, Bo og Finn, arbejder i Social, som omlægges.',
      en: 'Both registered contact persons for Boligforeningen, Bo and Finn, work in Social, which is being reorganised.',
    },
  },
  {
    about: 'contact, five',
    evidence: contacts(side(...['finn', 'bo', 'eva', 'åse', 'ib'].map((id) => contact(id)))),
    expected: {
      da: 'Alle 5 registrerede kontaktpersoner for Boligforeningen, Bo, Eva, Finn, Ib og Åse, arbejder i Social, som omlægges.',
      en: 'All 5 registered contact persons for Boligforeningen, Bo, Eva, Finn, Ib and Åse, work in Social, which is being reorganised.',
    },
  },
  {
    about: 'contact, at an actor',
    evidence: contacts(
      side(contact('bo', { workplace: { type: 'Actor', id: 'rad' }, path: ['cen', 'soc'] })),
    ),
    expected: {
      da: 'Den eneste registrerede kontaktperson for Boligforeningen, Bo, arbejder hos Rådgivningen, som hører under Socialcenter i Social, der omlægges.',
      en: 'The only registered contact person for Boligforeningen, Bo, works at Rådgivningen, which belongs to Socialcenter in Social, which is being reorganised.',
    },
  },
  {
    about: 'contact, at an actor that moves',
    evidence: contacts(side(contact('bo', { workplace: { type: 'Actor', id: 'rad' }, path: [] }))),
    expected: {
      da: 'Den eneste registrerede kontaktperson for Boligforeningen, Bo, arbejder hos Rådgivningen, som flyttes i scenariet.',
      en: 'The only registered contact person for Boligforeningen, Bo, works at Rådgivningen, which moves in the scenario.',
    },
  },
  {
    about: 'contact, left',
    evidence: contacts(
      side({
        person: 'bo',
        onBehalfOf: 'bol',
        path: [],
        change: 'person-left',
        certainty: 'suggested',
      }),
    ),
    expected: {
      da: 'Den eneste registrerede kontaktperson for Boligforeningen, Bo, fratræder i scenariet (tolket).',
      en: 'The only registered contact person for Boligforeningen, Bo, will leave in the scenario (interpreted).',
    },
  },
  {
    about: 'contact, in different places',
    evidence: contacts(
      side(contact('finn'), contact('eva'), {
        person: 'bo',
        onBehalfOf: 'bol',
        path: [],
        change: 'person-moved',
        certainty: 'stated',
      }),
    ),
    expected: {
      da: 'Alle 3 registrerede kontaktpersoner for Boligforeningen berøres: Eva og Finn arbejder i Social, som omlægges, og Bo skifter arbejdssted i scenariet.',
      en: 'All 3 registered contact persons for Boligforeningen are affected: Eva and Finn work in Social, which is being reorganised, and Bo will change workplace in the scenario.',
    },
  },
  {
    about: 'contact, two sides',
    evidence: contacts(side(contact('finn')), {
      actors: ['nord', 'syd'],
      contacts: [contact('eva', { onBehalfOf: 'nord' }), contact('eva', { onBehalfOf: 'syd' })],
    }),
    expected: {
      da: 'Den eneste registrerede kontaktperson for Boligforeningen, Finn, arbejder i Social, som omlægges. Den eneste registrerede kontaktperson for Bibliotek Nord og Bibliotek Syd, Eva, arbejder i Social, som omlægges.',
      en: 'The only registered contact person for Boligforeningen, Finn, works in Social, which is being reorganised. The only registered contact person for Bibliotek Nord and Bibliotek Syd, Eva, works in Social, which is being reorganised.',
    },
  },
  {
    about: 'ended',
    evidence: { signal: 'ended', certainty: 'stated', change: 2 },
    expected: { da: 'Afsluttes i scenariet.', en: 'Ended in the scenario.' },
  },
  {
    about: 'last provider, one',
    evidence: providers(['p3'], 'c'),
    expected: {
      da: 'Det eneste registrerede samarbejde om Sundhedscafé berøres.',
      en: 'The only registered collaboration on Sundhedscafé is affected.',
    },
  },
  {
    about: 'last provider, two',
    evidence: providers(['p1', 'p2'], 'r'),
    expected: {
      da: 'Begge registrerede samarbejder om Rådgivning berøres.',
      en: 'Both registered collaborations on Rådgivning are affected.',
    },
  },
  {
    about: 'last provider, five',
    evidence: providers(['p1', 'p2', 'p3', 'p4', 'p5'], 'r'),
    expected: {
      da: 'Alle 5 registrerede samarbejder om Rådgivning berøres.',
      en: 'All 5 registered collaborations on Rådgivning are affected.',
    },
  },
  {
    about: 'last provider, of five',
    evidence: providers(['p1'], 'r', 'l', 'c', 'k', 'b'),
    expected: {
      da: 'Det eneste registrerede samarbejde om Beboerdialog, Koordinering, Lektiehjælp, Rådgivning og Sundhedscafé berøres.',
      en: 'The only registered collaboration on Beboerdialog, Koordinering, Lektiehjælp, Rådgivning and Sundhedscafé is affected.',
    },
  },
  {
    about: 'last provider, of different ones',
    evidence: {
      signal: 'last-provider',
      activities: [
        { activity: 'r', partnerships: ['p1', 'p2'] },
        { activity: 'l', partnerships: ['p1'] },
      ],
    },
    expected: {
      da: 'Begge registrerede samarbejder om Rådgivning berøres. Det eneste registrerede samarbejde om Lektiehjælp berøres.',
      en: 'Both registered collaborations on Rådgivning are affected. The only registered collaboration on Lektiehjælp is affected.',
    },
  },
  {
    about: 'bridge, one and one',
    evidence: bridge([['rad']], [['pol']]),
    expected: {
      da: 'Uden det er der ingen registreret forbindelse mellem Lokalpolitiet og Rådgivningen.',
      en: 'Without it there is no registered connection between Lokalpolitiet and Rådgivningen.',
    },
  },
  {
    about: 'bridge, a set',
    evidence: bridge([['nord', 'syd']], [['sun']]),
    expected: {
      da: 'Uden det er der ingen registreret forbindelse mellem Bibliotek Nord og Bibliotek Syd på den ene side og Sundhedshuset på den anden.',
      en: 'Without it there is no registered connection between Bibliotek Nord and Bibliotek Syd on one side and Sundhedshuset on the other.',
    },
  },
  {
    about: 'bridge, five',
    evidence: bridge(...five.map((id) => [[id]])),
    expected: {
      da: 'Uden det er der ingen registreret forbindelse mellem Boligforeningen, Frivilligcentret, Lokalpolitiet, Rådgivningen og Sundhedshuset.',
      en: 'Without it there is no registered connection between Boligforeningen, Frivilligcentret, Lokalpolitiet, Rådgivningen and Sundhedshuset.',
    },
  },
  {
    about: 'bridge, three parts',
    evidence: bridge([['nord', 'syd'], ['øst']], [['sun']], [['pol']]),
    expected: {
      da: 'Uden det er der ingen registreret forbindelse mellem disse 3 dele: Bibliotek Nord, Bibliotek Syd og Bibliotek Øst; Sundhedshuset; Lokalpolitiet.',
      en: 'Without it there is no registered connection between these 3 parts: Bibliotek Nord, Bibliotek Syd and Bibliotek Øst; Sundhedshuset; Lokalpolitiet.',
    },
  },
  {
    about: 'isolates, one',
    evidence: { signal: 'isolates', actors: ['pol'] },
    expected: {
      da: 'Lokalpolitiet mister sin sidste registrerede forbindelse.',
      en: 'Lokalpolitiet loses its last registered connection.',
    },
  },
  {
    about: 'isolates, two',
    evidence: { signal: 'isolates', actors: ['pol', 'syd'] },
    expected: {
      da: 'Bibliotek Syd og Lokalpolitiet mister deres sidste registrerede forbindelse.',
      en: 'Bibliotek Syd and Lokalpolitiet lose their last registered connection.',
    },
  },
  {
    about: 'isolates, five',
    evidence: { signal: 'isolates', actors: five },
    expected: {
      da: 'Boligforeningen, Frivilligcentret, Lokalpolitiet, Rådgivningen og Sundhedshuset mister deres sidste registrerede forbindelse.',
      en: 'Boligforeningen, Frivilligcentret, Lokalpolitiet, Rådgivningen and Sundhedshuset lose their last registered connection.',
    },
  },
  {
    about: 'expires',
    evidence: { signal: 'expires', end: '2026-12-31', days: 91 },
    expected: {
      da: 'Aftalen udløber 31-12-2026.',
      en: 'The agreement expires on 31 December 2026.',
    },
  },
  {
    about: 'expires today',
    evidence: { signal: 'expires', end: '2026-06-01', days: -122 },
    expected: { da: 'Aftalen udløber 01-06-2026.', en: 'The agreement expires on 1 June 2026.' },
  },
  {
    about: 'expired',
    evidence: { signal: 'expires', end: '2026-05-31', days: -123 },
    expected: { da: 'Aftalen udløb 31-05-2026.', en: 'The agreement expired on 31 May 2026.' },
  },
  {
    about: 'no agreement',
    evidence: { signal: 'no-agreement', agreement: 'none' },
    expected: { da: 'Ingen skriftlig aftale.', en: 'No written agreement.' },
  },
  {
    about: 'only oral',
    evidence: { signal: 'no-agreement', agreement: 'oral' },
    expected: {
      da: 'Ingen skriftlig aftale, kun en mundtlig.',
      en: 'No written agreement, only an oral one.',
    },
  },
  {
    about: 'unknown unit, one',
    evidence: { signal: 'unknown-unit', actors: ['sun'] },
    expected: {
      da: 'Kan ikke vurderes: Sundhedshuset har ingen registreret enhed.',
      en: 'Cannot be judged: Sundhedshuset has no registered unit.',
    },
  },
  {
    about: 'unknown unit, two',
    evidence: { signal: 'unknown-unit', actors: ['sun', 'fri'] },
    expected: {
      da: 'Kan ikke vurderes: Frivilligcentret og Sundhedshuset har ingen registreret enhed.',
      en: 'Cannot be judged: Frivilligcentret and Sundhedshuset have no registered unit.',
    },
  },
  {
    about: 'unknown unit, five',
    evidence: { signal: 'unknown-unit', actors: five },
    expected: {
      da: 'Kan ikke vurderes: Boligforeningen, Frivilligcentret, Lokalpolitiet, Rådgivningen og Sundhedshuset har ingen registreret enhed.',
      en: 'Cannot be judged: Boligforeningen, Frivilligcentret, Lokalpolitiet, Rådgivningen and Sundhedshuset have no registered unit.',
    },
  },
  {
    about: 'unknown contact, one',
    evidence: { signal: 'unknown-contact', sides: [{ actors: ['pol'], contacts: [] }] },
    expected: {
      da: 'Kan ikke vurderes: Lokalpolitiet har ingen registreret kontaktperson.',
      en: 'Cannot be judged: Lokalpolitiet has no registered contact person.',
    },
  },
  {
    about: 'unknown contact, two',
    evidence: {
      signal: 'unknown-contact',
      sides: [
        { actors: ['pol'], contacts: [] },
        { actors: ['sun'], contacts: [] },
      ],
    },
    expected: {
      da: 'Kan ikke vurderes: Lokalpolitiet og Sundhedshuset har ingen registreret kontaktperson.',
      en: 'Cannot be judged: Lokalpolitiet and Sundhedshuset have no registered contact person.',
    },
  },
  {
    about: 'unknown contact, five',
    evidence: {
      signal: 'unknown-contact',
      sides: five.map((id) => ({ actors: [id], contacts: [] })),
    },
    expected: {
      da: 'Kan ikke vurderes: Boligforeningen, Frivilligcentret, Lokalpolitiet, Rådgivningen og Sundhedshuset har ingen registreret kontaktperson.',
      en: 'Cannot be judged: Boligforeningen, Frivilligcentret, Lokalpolitiet, Rådgivningen and Sundhedshuset have no registered contact person.',
    },
  },
  {
    about: 'unknown contact, workplace, one',
    evidence: { signal: 'unknown-contact', sides: [{ actors: ['pol'], contacts: ['bo'] }] },
    expected: {
      da: 'Kan ikke vurderes: Bo, som er kontaktperson for Lokalpolitiet, har intet registreret arbejdssted.',
      en: 'Cannot be judged: Bo, contact person for Lokalpolitiet, has no registered workplace.',
    },
  },
  {
    about: 'unknown contact, workplace, two and none',
    evidence: {
      signal: 'unknown-contact',
      sides: [
        { actors: ['nord', 'syd'], contacts: ['bo', 'eva'] },
        { actors: ['pol'], contacts: [] },
      ],
    },
    expected: {
      da: 'Kan ikke vurderes: Lokalpolitiet har ingen registreret kontaktperson, og Bo og Eva, som er kontaktpersoner for Bibliotek Nord og Bibliotek Syd, har intet registreret arbejdssted.',
      en: 'Cannot be judged: Lokalpolitiet has no registered contact person, and Bo and Eva, contact persons for Bibliotek Nord and Bibliotek Syd, have no registered workplace.',
    },
  },
]
