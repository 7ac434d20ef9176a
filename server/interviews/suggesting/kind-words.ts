/** What the words of a name say of what it names. Both languages together: a name is seldom translated with its text. */
import type { WrittenKinds } from './written-words.ts'

export const kindWords: WrittenKinds = {
  actor: [
    ['library', 'bibliotek library libraries'],
    ['housing', 'bolig beboer housing tenants residents'],
    ['health', 'sundhed hospital sygehus læge psykiatri genoptræning klinik health clinic medical'],
    ['ngo', 'flygtning kors ngo nødhjælp frivilligcent refugee charity humanitarian'],
    [
      'education',
      'skole gymnasi universitet højskole børnehave seminari school college university',
    ],
    [
      'authority',
      'politi kommune region ministerie borough county municipal jobcent styrelse beredskab magistrat police authority',
    ],
    [
      'public-service',
      'information rådgivning borgerservice familiehus ungehus ungdomshus service advice advisory',
    ],
    ['forum', 'råd modellen netværk forum alliance council network'],
    ['association', 'forening klub selskab venner laug spejder association club society friends'],
    ['business', 'a/s aps i/s boghandel trykkeri café ltd plc bookshop company'],
  ],
  unit: [
    ['department', 'magistratsafdeling department'],
    ['administration', 'forvaltning direktion administration'],
    ['division', 'afdeling sekretariat division'],
    ['team', 'team'],
    // The libraries of a place together are run as one.
    ['not-stated', 'bibliotekerne folkebibliotekerne'],
  ],
  administration:
    'børn unge kultur borgerservice teknik miljø sundhed omsorg social sociale beskæftigelse skole skoler familie familier ældre økonomi fritid pleje natur erhverv handicap læring dagtilbud children youth culture environment health care education families leisure housing',
  heads:
    'forening foreningen center centret centeret hus huset råd rådet klub klubben skole skolen hjælp hjælpen netværk netværket indsats indsatsen arbejde selskab selskabet kirke kirken værested væresteder laug lauget forvaltning forvaltningen afdeling afdelingen sekretariat sekretariatet ministeriet association centre center club school council network society',
  common:
    'arbejde bibliotek biblioteket hovedbibliotek center centret hus huset råd rådet klub klubben skole skolen hjælp forening foreningen kommune kommunen rådgivning rådgivningen projekt projektet gruppe gruppen netværk netværket indsats initiativ initiativet politi politiet forvaltning forvaltningen afdeling afdelingen boligforening boligforeningen kirke kirken borgerservice café cafeen virksomhed virksomheden sundhedshus information library school club council network association centre',
  activities:
    'lektiehjælp lektiecafé lektiecafe sprogcafé sprogcafe strikkecafé strikkecafe højtlæsning fællesspisning læsegruppe læseklub babysalmesang foredragsrække byvandring debatcafé homework-club homework-help storytime reading-group language-café language-cafe',
}
