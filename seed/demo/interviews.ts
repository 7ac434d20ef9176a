/** Two invented interviews, in the interviewees' own words: one may be quoted by role, the other only counted. */
import type { Graph } from '../../server/domain/graph.ts'
import { interviewRecords, questionsOf } from '../interview-records.ts'
import type { Series } from '../interview-records.ts'
import { joinGraphs, thing, relationshipOf } from '../records.ts'

const series: Series = {
  id: 'tre-spoergsmaal',
  name: 'Tre spørgsmål',
  questions: ['Kort om samarbejdet', 'Hvad virker', 'Hvad er svært', 'Hvis der lægges om'],
}

const byRole = [
  [
    'Vi er med i [[Partnership:tryghed-i-kvarteret|Tryghed i kvarteret]], og så har vi ',
    '[[Activity:sprogcafe|sprogcafé]] hver uge, fordi [[Actor:mo-eksempel|Mo Eksempel]] møder op.',
  ],
  [
    'At [[Actor:raadgivningen|Rådgivningen]] sidder hos os om tirsdagen. Folk kommer efter en bog og går hjem med et svar.',
  ],
  [
    'Der er mange [[Actor:lokale-foreninger|lokale foreninger]], og vi når dem ikke alle. ',
    '[[Actor:strikkeklubben|Strikkeklubben]] finder selv hen til os, det gør de andre ikke.',
  ],
  [
    'Når [[Reorganisation:velfaerd-samles|velfærd bliver samlet]], ved vi ikke, hvem vi skal ringe til i ',
    '[[Unit:socialcenter|Socialcentret]].',
  ],
]

const onlyCounted = [
  ['Jeg taler mest med [[Actor:hovedbiblioteket|hovedbiblioteket]] om de sager, vi er fælles om.'],
  ['At [[Partnership:raadgivning-i-biblioteket|rådgivningen i biblioteket]] er let at finde.'],
  ['Aftalen bliver forhandlet om, og det tager længere, end jeg troede.'],
  [''],
]

const told = (answers: string[][]) => answers.map((lines) => lines.join(''))

const themes: Graph = {
  nodes: [
    thing(['Theme'], 'synlighed', { name: 'Synlighed' }),
    thing(['Theme'], 'kontinuitet', { name: 'Kontinuitet' }),
  ],
  relationships: [
    relationshipOf(['Answer:interview-et-1', 'ABOUT', 'Theme:synlighed'], {
      certainty: 'interpreted',
    }),
    relationshipOf(['Answer:interview-et-3', 'ABOUT', 'Theme:kontinuitet'], {
      certainty: 'interpreted',
    }),
    relationshipOf(['Answer:interview-to-2', 'ABOUT', 'Theme:kontinuitet'], {
      certainty: 'interpreted',
    }),
  ],
}

export const interviews: Graph = joinGraphs([
  questionsOf(series),
  interviewRecords({
    id: 'interview-et',
    series,
    givenBy: ['aja-fabelsen'],
    answers: told(byRole),
    properties: { date: '2026-09-14', language: 'da', verbatim: true, consent: 'role-only' },
  }),
  interviewRecords({
    id: 'interview-to',
    series,
    givenBy: ['bo-oevedal'],
    answers: told(onlyCounted),
    properties: { date: '2026-09-21', language: 'da', verbatim: true, consent: 'aggregate-only' },
  }),
  themes,
])
