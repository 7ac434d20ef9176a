/** What the branch librarian answered, retold in our own words; the names are hers, the sentences are ours. */
import type { Graph } from '../../server/domain/graph.ts'
import { interviewRecords, questionsOf } from '../interview-records.ts'
import type { Series } from '../interview-records.ts'
import { joinGraphs, thing, relationshipOf } from '../records.ts'
import { introduction } from './sources.ts'

// No name in the id: it outlives a pseudonymisation.
const interviewee = 'afdelingsbibliotekar-gellerup'

const series: Series = {
  id: 'fem-hurtige',
  name: 'Fem hurtige spørgsmål',
  questions: [
    'Kort oprids',
    'Erfaringer',
    'Største udfordringer',
    'Organisatoriske barrierer',
    'Formål',
    'Konkret udbytte',
  ],
}

const outline = [
  '[[Actor:gellerup-bibliotek|Gellerup]] og [[Actor:hasle-bibliotek|Hasle]] er med i mange slags partnerskaber. ',
  'Nogle er formaliserede, blandt andre dem med [[Actor:sundhedshus|Sundhedshus]], ',
  '[[Actor:folkeinformation|Folkeinformation]] og [[Actor:sundhedscenter-vest|Sundhedscenter Vest]], ',
  'og hertil hører [[Actor:boligsociale-arbejde-herredsvang|Det Boligsociale Arbejde i Herredsvang]].\n\n',
  'Ved siden af er der samarbejder af mange slags. I det offentlige er der ',
  '[[Partnership:samarbejde-andre-magistratsafdelinger-og-staten|samarbejde]] med ',
  '[[Actor:andre-magistratsafdelinger-og-staten|andre magistratsafdelinger og staten]], for eksempel i ',
  '[[Actor:gellerupmodellen|Gellerupmodellen]] og [[Actor:lokalraad-for-politiet|Lokalråd for Politiet]]. ',
  'Blandt ngo’erne kan nævnes [[Actor:dansk-flygtningehjaelp|Dansk Flygtningehjælp]], hvor det handler om ',
  '[[Activity:lektiehjaelp|lektiehjælp]], og blandt foreningerne ',
  '[[Actor:it-guideforeningen|IT-Guideforeningen]] og ',
  '[[Actor:interkulturel-kvindeforening|Interkulturel kvindeforening]]. ',
  'Også [[Actor:enkeltpersoner|enkeltpersoner]] kan være det ',
  '[[Partnership:samarbejde-enkeltpersoner|bindeled]], en aktivitet har til bibliotekerne. ',
  'Navnene er eksempler; der er flere.',
]

const experience = [
  'Man får øje på sit eget arbejde udefra og med brugernes blik. Vanerne bliver udfordret, og det viser, hvad der kan ',
  'gøres bedre. Undervejs kommer der inspiration, nye idéer og et større overblik.',
]

const challenges = [
  'Viljen til at trække sammen er sjældent problemet. Det er niveauerne: Det, man er blevet enige om ét sted, kan være ',
  'svært at bruge der, hvor andre gerne vil have det ind. Planerne for hele boligområder, som er udsatte, er et eksempel.\n\n',
  'En anden udfordring er balancen, når [[Partnership:samarbejde-boligforeningerne|opgaver skifter hænder|interpreted]] ',
  'mellem biblioteket og [[Actor:boligforeningerne|boligforeningerne]], den ene vej eller den anden.',
]

const barriers = [
  'Når organisationen laves om, går partnerskaber i stykker, også dem der har fundet deres form. Det gælder ',
  '[[Reorganisation:omstrukturering-socialforvaltningen|omlægningen]] i ',
  '[[Unit:socialforvaltningen|Socialforvaltningen]]. Nu er ',
  '[[Reorganisation:omstrukturering-boern-og-unge|en ny omlægning]] i gang i ',
  '[[Unit:boern-og-unge|Børn og Unge]] og [[Reorganisation:omstrukturering-lokalbibliotekerne|endnu en]] i ',
  '[[Unit:lokalbibliotekerne|Lokalbibliotekerne]].',
]

const purpose = [
  'Ydelserne skal hele tiden blive bedre, mere udviklede og enklere, så borgerne kan få glæde af mest muligt.',
]

const benefit = [
  'En partner får adgang til viden: om lokalsamfundet i bredden og om, hvad der ellers findes af muligheder. Og biblioteket ',
  'ligger midt i det hele, så den, der gerne vil ses, kan vise sig frem for de mange, der kommer.',
]

const intervieweeRecords: Graph = {
  nodes: [
    thing(['Person'], interviewee, {
      name: 'Lone Hedelund',
      role: 'Afdelingsbibliotekar',
      source: introduction,
    }),
  ],
  relationships: [
    relationshipOf([`Person:${interviewee}`, 'WORKS_AT', 'Actor:gellerup-bibliotek'], {
      source: introduction,
    }),
  ],
}

export const interview: Graph = joinGraphs([
  intervieweeRecords,
  questionsOf(series),
  interviewRecords({
    id: 'fem-hurtige-gellerup',
    series,
    givenBy: [interviewee],
    answers: [outline, experience, challenges, barriers, purpose, benefit].map((lines) =>
      lines.join(''),
    ),
    properties: {
      language: 'da',
      verbatim: false,
      consent: 'named',
      source:
        'Offentliggjort svar på fem hurtige spørgsmål om partnerskaber. Partnerskaberne er nævnt som eksempler; listen er ikke fuldstændig.',
    },
  }),
])
