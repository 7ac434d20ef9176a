/** Interviews in many shapes, all invented, each with what stands in it. Long, since it is their texts. */
import type { ReadInterviewee } from '../../../../server/interviews/reading.ts'

export interface Fixture {
  shape: string
  text: string
  /** Of the file; pasted when absent. */
  file?: string
  language?: 'en'
  title?: string
  introduction: string
  interviewees: ReadInterviewee[]
  /** The outline is without a label, and `position` counts from it when there is one, else from 1. */
  outline?: [question: string, text: string]
  answers: [label: string | undefined, question: string, text: string][]
}

export const twoInterviewees: Fixture = {
  shape: 'two interviewees, six questions',
  file: 'Skovby og Åkær.txt',
  text: [
    'I foråret talte vi med folk, der kender partnerskaber indefra.',
    '',
    'Karen Holm, leder og Bo Friis, bibliotekar, fra Skovby Bibliotek har besvaret spørgsmålene.',
    '',
    'KORT OM SKOVBY',
    'Vi er et lille sted med\u00a0mange naboer.',
    'Nogle er “gamle”, andre nye.',
    '',
    'SEKS SPØRGSMÅL',
    '',
    '1. Hvem samarbejder I med?',
    'Åkær Skole og Lokalrådet i Nørreby.',
    '',
    '2. Hvad kræver det?',
    'Tid.',
    '',
    'Og lidt mere tid.',
    '',
    '3. Hvor går det galt?',
    '- når ingen har ansvaret',
    '- når lederen skifter',
    '4. Hvem bestemmer?',
    '',
    '5. Hvad vil I gerne ændre?',
    'Alt det med papir — vi bruger “timer” på det.',
    '6. Andet?',
    'Nej.',
  ].join('\n'),
  title: 'SEKS SPØRGSMÅL',
  introduction: 'I foråret talte vi med folk, der kender partnerskaber indefra.',
  interviewees: [
    { name: 'Karen Holm', role: 'leder', organisation: 'Skovby Bibliotek' },
    { name: 'Bo Friis', role: 'bibliotekar', organisation: 'Skovby Bibliotek' },
  ],
  outline: [
    'KORT OM SKOVBY',
    'Vi er et lille sted med\u00a0mange naboer.\nNogle er “gamle”, andre nye.',
  ],
  answers: [
    ['1', 'Hvem samarbejder I med?', 'Åkær Skole og Lokalrådet i Nørreby.'],
    ['2', 'Hvad kræver det?', 'Tid.\n\nOg lidt mere tid.'],
    ['3', 'Hvor går det galt?', '- når ingen har ansvaret\n- når lederen skifter'],
    ['4', 'Hvem bestemmer?', ''],
    ['5', 'Hvad vil I gerne ændre?', 'Alt det med papir — vi bruger “timer” på det.'],
    ['6', 'Andet?', 'Nej.'],
  ],
}

const english: Fixture = {
  shape: 'English, with Q and a number',
  file: 'harbour.txt',
  language: 'en',
  text: [
    'Interview with Ann Reed, branch manager, Harbour Library, on 3 May 2012.',
    'This was a short talk on the phone.',
    '',
    'Q1: Who do you work with?',
    'The school and the boat club. It is not a formal thing.',
    '',
    'Q2: What is the most difficult part?',
    'To know who decides. There are three of them:',
    '1) the council',
    '2) the trust',
    '3) the agency',
    'and they are not always in the same room.',
    '',
    'Q3: What would you change?',
    'Nothing, “really”.',
  ].join('\n'),
  introduction: 'This was a short talk on the phone.',
  interviewees: [{ name: 'Ann Reed', role: 'branch manager', organisation: 'Harbour Library' }],
  answers: [
    ['1', 'Who do you work with?', 'The school and the boat club. It is not a formal thing.'],
    [
      '2',
      'What is the most difficult part?',
      'To know who decides. There are three of them:\n1) the council\n2) the trust\n3) the agency\nand they are not always in the same room.',
    ],
    ['3', 'What would you change?', 'Nothing, “really”.'],
  ],
}

const unnumbered: Fixture = {
  shape: 'unnumbered questions, no interviewee',
  text: [
    'Hvad betyder naboerne for jer?',
    '',
    'De kommer med det, vi ikke selv har. Skal man grine eller græde? Begge dele.',
    '',
    'Hvem mangler?',
    '',
    'De unge.',
    '',
    'Og de helt gamle.',
    '',
    'Hvordan kommer I videre?',
    '',
    'Vi spørger dem.',
  ].join('\n'),
  introduction: '',
  interviewees: [],
  answers: [
    [
      undefined,
      'Hvad betyder naboerne for jer?',
      'De kommer med det, vi ikke selv har. Skal man grine eller græde? Begge dele.',
    ],
    [undefined, 'Hvem mangler?', 'De unge.\n\nOg de helt gamle.'],
    [undefined, 'Hvordan kommer I videre?', 'Vi spørger dem.'],
  ],
}

const empty: Fixture = {
  shape: 'a form that is hardly filled in',
  file: 'skema.txt',
  text: [
    'Navn: Mette Lund',
    'Stilling: Kulturkonsulent',
    'Arbejdssted: Fjordby Kommune',
    '',
    'Spørgsmål 1: Hvilke partnerskaber indgår I i?',
    'Spørgsmål 2: Hvad er formålet?',
    'At nå flere.',
    'Spørgsmål 3: Hvem er tovholder?',
    '',
    '  ',
    'Spørgsmål 4: Hvad står i aftalen?',
    '',
  ].join('\n'),
  introduction: '',
  interviewees: [{ name: 'Mette Lund', role: 'Kulturkonsulent', organisation: 'Fjordby Kommune' }],
  answers: [
    ['1', 'Hvilke partnerskaber indgår I i?', ''],
    ['2', 'Hvad er formålet?', 'At nå flere.'],
    ['3', 'Hvem er tovholder?', ''],
    ['4', 'Hvad står i aftalen?', ''],
  ],
}

const lettered: Fixture = {
  shape: 'letters, and wrapped lines',
  file: 'bogstaver.txt',
  text: [
    'Interviewperson: Jens Ø. Krog (formand, Foreningen Havnens Venner)',
    '',
    'a) Hvilke erfaringer har I fået ved at arbejde sammen med',
    'biblioteket og skolen?',
    'Gode. Men se også vores',
    'årsskrift.',
    'b) Hvad er svært?',
    'Pengene',
    'c) Hvem skal med næste gang? Det skal musikskolen.',
    'd) Bliver I ved?',
    'Ja!',
  ].join('\n'),
  introduction: '',
  interviewees: [
    { name: 'Jens Ø. Krog', role: 'formand', organisation: 'Foreningen Havnens Venner' },
  ],
  answers: [
    [
      'a',
      'Hvilke erfaringer har I fået ved at arbejde sammen med\nbiblioteket og skolen?',
      'Gode. Men se også vores\nårsskrift.',
    ],
    ['b', 'Hvad er svært?', 'Pengene'],
    ['c', 'Hvem skal med næste gang?', 'Det skal musikskolen.'],
    ['d', 'Bliver I ved?', 'Ja!'],
  ],
}

export const markdown: Fixture = {
  shape: 'Markdown, with sections between the questions',
  file: 'engby.md',
  text: [
    '# Naboer i Engby',
    '',
    'En samtale over kaffen.',
    '',
    '**Interviewede:** Sara Bech, projektleder i Boligforeningen Engen',
    '',
    '## Baggrund',
    '',
    'Engen har *tre* afdelinger.',
    '',
    '## Hverdagen',
    '',
    '**1) Hvem taler I med?**',
    '',
    'Mest med',
    '',
    '1. skolen',
    '2. klubben',
    '3. politiet',
    '',
    '**2) Hvor tit?**',
    '',
    'Hver uge.',
    '',
    '## Fremtiden',
    '',
    '**3) Hvad er det næste?**',
    '',
    'En fælles have.',
  ].join('\n'),
  title: 'Hverdagen',
  introduction: 'En samtale over kaffen.',
  interviewees: [
    { name: 'Sara Bech', role: 'projektleder', organisation: 'Boligforeningen Engen' },
  ],
  outline: ['Baggrund', 'Engen har *tre* afdelinger.'],
  answers: [
    ['1', 'Hvem taler I med?', 'Mest med\n\n1. skolen\n2. klubben\n3. politiet'],
    ['2', 'Hvor tit?', 'Hver uge.'],
    ['3', 'Hvad er det næste?', 'En fælles have.'],
  ],
}

const glued: Fixture = {
  shape: 'headings glued to the line before',
  text: [
    'Svar fra Ida Vang, bibliotekar, Mosby Bibliotek',
    'OM MOSBY',
    'Byen har en havn og et hus til NGO.SYV HURTIGE SPØRGSMÅL',
    '1) Hvem er I tættest på?',
    'Havnen, og MOSBY IF.',
    '2) Hvad kan de?',
    'Sejle.OM AFTALER',
    '3) Har I en aftale?',
    'INGEN ENDNU',
    '4) Hvorfor?',
    'Fordi.',
  ].join('\n'),
  title: 'SYV HURTIGE SPØRGSMÅL',
  introduction: '',
  interviewees: [{ name: 'Ida Vang', role: 'bibliotekar', organisation: 'Mosby Bibliotek' }],
  outline: ['OM MOSBY', 'Byen har en havn og et hus til NGO.'],
  answers: [
    ['1', 'Hvem er I tættest på?', 'Havnen, og MOSBY IF.'],
    ['2', 'Hvad kan de?', 'Sejle.'],
    ['3', 'Har I en aftale?', 'INGEN ENDNU'],
    ['4', 'Hvorfor?', 'Fordi.'],
  ],
}

const listWithin: Fixture = {
  shape: 'lists in the same style within the answers',
  text: [
    '1) Hvilke grunde er der?',
    'Der er tre:',
    '1) tid',
    '2) penge',
    '3) ledelse',
    '',
    '2) Hvilke mål har I?',
    '1) at nå flere',
    '2) at lære',
    'Det andet er vigtigst.',
    '',
    '3) Hvad så nu?',
    'Planen er delt i fire:',
    '1) møder',
    '2) aftaler',
    '3) handling',
    '4) fest',
  ].join('\n'),
  introduction: '',
  interviewees: [],
  answers: [
    ['1', 'Hvilke grunde er der?', 'Der er tre:\n1) tid\n2) penge\n3) ledelse'],
    ['2', 'Hvilke mål har I?', '1) at nå flere\n2) at lære\nDet andet er vigtigst.'],
    ['3', 'Hvad så nu?', 'Planen er delt i fire:\n1) møder\n2) aftaler\n3) handling\n4) fest'],
  ],
}

const said: Fixture = {
  shape: 'who says what',
  file: 'udskrift.txt',
  text: [
    'Telefoninterview med Per Toft, afdelingsleder ved Sundhedshuset Solvang',
    '',
    'Interviewer: Fortæl om jeres naboer.',
    'Per: De er mange. Hvad skal jeg sige?',
    'Interviewer: Hvem er vigtigst?',
    'Per: Apoteket.',
  ].join('\n'),
  introduction: '',
  interviewees: [
    { name: 'Per Toft', role: 'afdelingsleder', organisation: 'Sundhedshuset Solvang' },
  ],
  answers: [
    [undefined, 'Fortæl om jeres naboer.', 'Per: De er mange. Hvad skal jeg sige?'],
    [undefined, 'Hvem er vigtigst?', 'Per: Apoteket.'],
  ],
}

const topics: Fixture = {
  shape: 'numbered topics that do not ask',
  text: [
    'Noter fra mødet i Dalby.',
    '',
    '1. Erfaringer',
    'Gode og dårlige.',
    '2. Barrierer',
    'Økonomien.',
    '3. Formål',
    'At hjælpe.',
  ].join('\n'),
  introduction: 'Noter fra mødet i Dalby.',
  interviewees: [],
  answers: [
    ['1', 'Erfaringer', 'Gode og dårlige.'],
    ['2', 'Barrierer', 'Økonomien.'],
    ['3', 'Formål', 'At hjælpe.'],
  ],
}

const headed: Fixture = {
  shape: 'headings in place of questions',
  file: 'overskrifter.md',
  text: [
    '# Samarbejdet i Birkeby',
    '',
    'Rie Dahl, koordinator, Birkeby Bibliotek har svaret skriftligt.',
    '',
    '## Erfaringer',
    'Vi har lært meget.',
    '',
    'Især om os selv.',
    '## Ønsker',
    'Et fælles lokale.',
  ].join('\n'),
  title: 'Samarbejdet i Birkeby',
  introduction: '',
  interviewees: [{ name: 'Rie Dahl', role: 'koordinator', organisation: 'Birkeby Bibliotek' }],
  answers: [
    [undefined, 'Erfaringer', 'Vi har lært meget.\n\nIsær om os selv.'],
    [undefined, 'Ønsker', 'Et fælles lokale.'],
  ],
}

const told: Fixture = {
  shape: 'no questions at all',
  text: 'Besvaret af Ulla Steen, leder, Lindby Bibliotek\n\nVi har fem naboer.\n\nDe er gode.',
  introduction: '',
  interviewees: [{ name: 'Ulla Steen', role: 'leder', organisation: 'Lindby Bibliotek' }],
  outline: ['Interview', 'Vi har fem naboer.\n\nDe er gode.'],
  answers: [],
}

const topicsWithQuestions: Fixture = {
  shape: 'questions that begin again under each topic',
  text: [
    'I. Erfaringer',
    'a) Hvad gik godt?',
    'Alt.',
    'b) Hvad gik skidt?',
    'Intet.',
    'II. Formål',
    'a) Hvad er formålet?',
    'At hjælpe.',
  ].join('\n'),
  introduction: '',
  interviewees: [],
  answers: [
    ['I', 'Erfaringer', 'a) Hvad gik godt?\nAlt.\nb) Hvad gik skidt?\nIntet.'],
    ['II', 'Formål', 'a) Hvad er formålet?\nAt hjælpe.'],
  ],
}

const apart: Fixture = {
  shape: 'numbers on lines of their own, and one that is missing',
  text: [
    'Spørgsmål 1',
    'Hvad er jeres erfaringer?',
    'Gode.',
    '',
    'Spørgsmål 3',
    'Hvad er svært?',
    '',
    'Spørgsmål 4',
    'Hvad nu?',
    'Sommeren.',
  ].join('\n'),
  introduction: '',
  interviewees: [],
  answers: [
    ['1', 'Hvad er jeres erfaringer?', 'Gode.'],
    ['3', 'Hvad er svært?', ''],
    ['4', 'Hvad nu?', 'Sommeren.'],
  ],
}

export const fixtures: readonly Fixture[] = [
  twoInterviewees,
  english,
  unnumbered,
  empty,
  lettered,
  markdown,
  glued,
  listWithin,
  said,
  topics,
  headed,
  topicsWithQuestions,
  apart,
  told,
]
