import type { InterviewDeletion } from '../../../server/contract/interviews.ts'
import { formatsOf } from '../formats.ts'

const { count, list, number } = formatsOf('da')

function partsOf(kept: InterviewDeletion['kept']): string[] {
  const counted: [number, { one: string; other: string }][] = [
    [kept.actors, { one: 'aktør', other: 'aktører' }],
    [kept.formal, { one: 'formaliseret partnerskab', other: 'formaliserede partnerskaber' }],
    [kept.collaborations, { one: 'samarbejde', other: 'samarbejder' }],
    [
      kept.general,
      {
        one: 'samarbejde, der er nævnt i almindelighed',
        other: 'samarbejder, der er nævnt i almindelighed',
      },
    ],
    [kept.units, { one: 'enhed', other: 'enheder' }],
    [kept.activities, { one: 'aktivitet', other: 'aktiviteter' }],
    [kept.reorganisations, { one: 'omorganisering', other: 'omorganiseringer' }],
  ]
  return counted.filter(([n]) => n > 0).map(([n, words]) => count(n, words))
}

/** The texts of reading, comparing and changing interviews. */
export const reading = {
  ways: { label: 'Læs eller sammenlign', read: 'Læs', compare: 'Sammenlign' },
  actions: {
    title: 'Interviewet',
    consent: 'Samtykke …',
    pseudonymise: 'Pseudonymisér …',
    delete: 'Slet interview …',
    deleted: 'Interview slettet',
    changedSince: 'Interviewet er ændret imens. Det er læst igen, så du kan prøve en gang til.',
    notDone: 'Det blev ikke gemt. Prøv igen om lidt.',
  },
  withheld: (n: number) =>
    `${count(n, { one: 'svar', other: 'svar' })} vises ikke her, fordi samtykket til ${n === 1 ? 'det' : 'dem'} er strengere end interviewets.`,
  marked: (words: string) => `Markeret i svarene: “${words}”`,
  unmark: 'Fjern markering',
  mention: {
    add: 'Tilføj omtale',
    addOf: (words: string) => `Tilføj omtale af “${words}”`,
    change: (name: string) => `Peg på noget andet end ${name}`,
    move: (name: string) => `Flyt hertil omtalen af ${name}`,
    here: 'Flyt hertil',
    remove: (name: string) => `Fjern omtalen af ${name}`,
    retarget: 'Peg på noget andet',
    delete: 'Fjern',
    selected: 'De markerede ord',
    own: 'Omtaler i svaret',
    words: 'Ordene i svaret',
    wordsHint: 'Som de står i svaret.',
    place: 'Ordene står flere steder. Hvilket?',
    type: 'De omtaler',
    of: 'Hvilken?',
    certainty: 'Grundlag',
    notThere: 'Ordene står ikke i svaret. Skriv dem, som de står.',
    whichPlace: 'Vælg, hvilket sted der menes.',
    notPicked: 'Vælg en fra listen.',
    added: 'Omtale tilføjet',
    changed: 'Omtale redigeret',
    moved: 'Omtale flyttet',
    removed: 'Omtale fjernet',
  },
  consent: {
    title: 'Samtykke',
    note: 'Samtykket gælder alle steder: her, i netværket, i søgning og i rapporter.',
    withheld: (n: number) =>
      `${count(n, { one: 'svar', other: 'svar' })} har ${n === 1 ? 'sit' : 'deres'} eget, strengere samtykke og er derfor ikke på listen. Skal det lempes igen, så fortryd ændringen under Historik ved siden af svarene.`,
    ofInterview: 'Hele interviewet',
    asInterview: 'som interviewet',
    explained: {
      named: 'Navngivet: navn, rolle og arbejdssted vises ved svarene.',
      'role-only': 'Kun rolle: svarene vises uden navn og arbejdssted.',
      'aggregate-only': 'Kun optalt: svarene tæller med, men ordene vises ingen steder.',
    },
    done: 'Samtykke ændret',
  },
  answered: {
    open: 'Skift spørgsmål …',
    title: 'Hvilket spørgsmål svarer det på?',
    note: 'Svaret stilles sammen med de andre svar på det spørgsmål, du vælger.',
    question: 'Spørgsmål',
    done: 'Svaret hører nu til et andet spørgsmål',
  },
  pseudonymise: {
    title: 'Pseudonymisér',
    whatOfPerson:
      'Navnet erstattes overalt med et dæknavn: på kortet, i partnerskaber, i svar, i søgning og i historikken. Kladder, hvor navnet står, slettes. Rolle og arbejdssted bliver stående.',
    what: 'Navnet på den, der er interviewet, erstattes overalt med et dæknavn: i interviewet, i andres svar, i netværket, i søgning og i historikken. Kladder, hvor navnet står, slettes.',
    never: 'Det kan ikke fortrydes. Navnet kan ikke findes frem igen.',
    known: 'Jeg ved, at det ikke kan fortrydes',
    tick: 'Sæt kryds, før du fortsætter.',
    act: 'Pseudonymisér',
    acting: 'Erstatter navnet …',
    cancel: 'Annullér',
    close: 'Luk',
    failed: 'Navnet er ikke erstattet. Prøv igen.',
    now: (names: readonly string[]) =>
      `${names.length === 1 ? 'Navnet er' : 'Navnene er'} erstattet: ${list(names)}.`,
    replaced: (n: number) => `Navnet er taget ud ${count(n, { one: 'sted', other: 'steder' })}.`,
    notForgotten:
      'Databasens filer kunne ikke skrives om endnu, så navnet kan stå i dem. Det prøves igen ved næste ændring og næste start. Sig det til den, der driver Bindeled.',
    left: 'Se disse svar igennem: en del af navnet kan stadig stå der.',
    nothingLeft: 'Vi fandt ikke rester af navnet i svarene.',
  },
  deletion: {
    title: (name: string) => `Slet interviewet med ${name}?`,
    goes: 'Det forsvinder',
    answers: (answers: number, mentions: number) =>
      `${count(answers, { one: 'svar', other: 'svar' })} og ${count(mentions, { one: 'omtale', other: 'omtaler' })}`,
    questions: (n: number) =>
      `${count(n, { one: 'spørgsmål', other: 'spørgsmål' })}, som ingen andre har svaret på`,
    people: (n: number) =>
      `${count(n, { one: 'person', other: 'personer' })}, der ikke er registreret for andet`,
    stays: 'Det bliver stående',
    kept: partsOf,
    undoable:
      'Det kan fortrydes i 30 dage under ”Slettet” i interviewrummet. Derefter er det væk for altid.',
    drafts: (n: number): string =>
      n === 1
        ? 'Kladden, det blev lavet af, slettes med det samme og for altid.'
        : 'Kladderne, det blev lavet af, slettes med det samme og for altid.',
    act: 'Slet interview',
    acting: 'Sletter …',
    cancel: 'Annullér',
    failed: 'Det kunne ikke hentes, hvad der hører til interviewet. Luk, og prøv igen.',
  },
  deleted: {
    title: 'Slettet',
    when: (when: string) => `Slettet ${when}`,
    left: (days: number) => `${count(days, { one: 'dag', other: 'dage' })} tilbage`,
    undoOf: (name: string) => `Fortryd sletningen af interviewet med ${name}`,
  },
  compare: {
    choose: 'Vælg et spørgsmål',
    chooseNote: 'Så står alle svar på det ved siden af hinanden.',
    question: 'Spørgsmål',
    pick: 'Vælg et spørgsmål …',
    option: (text: string, answers: number) => `${text} (${number(answers)})`,
    title: (text: string) => `Alle svar på “${text}”`,
    shown: (n: number, of: number) =>
      n === of
        ? count(n, { one: 'svar', other: 'svar' })
        : `${number(n)} af ${count(of, { one: 'svar', other: 'svar' })} vist`,
    counted: (n: number) =>
      n === 1
        ? '1 svar tæller med, men må ikke vises.'
        : `${number(n)} svar tæller med, men må ikke vises.`,
    none: 'Ingen svar at vise',
    noneNote: 'Læg et interview med det samme spørgsmål ind, eller se, om filtrene skjuler svar.',
    read: 'Læs interviewet',
    all: 'Sammenlign alle',
    names: 'Nævner',
  },
  heard: {
    title: 'Filtre',
    organisation: 'Organisation',
    role: 'Rolle',
    from: 'Fra dato',
    to: 'Til dato',
    any: 'Alle',
    shown: (shown: number, of: number) => `${number(shown)} af ${number(of)} interview vist`,
    since: (day: string) => `fra ${day}`,
    until: (day: string) => `til ${day}`,
    remove: (text: string) => `Fjern filteret ${text}`,
    reset: 'Nulstil',
    none: 'Ingen interview passer til filtrene.',
  },
  affects: 'Se hvad de berører',
}
