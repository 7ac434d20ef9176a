/** The texts of what a draft becomes, and of why it does not. */
import { longestName } from '../../../server/domain/names.ts'
import type { Outcome } from '../../state/draft-outcome.ts'
import type { Refusal } from '../../state/draft-refusals.ts'
import { formatsOf } from '../formats.ts'

const { count, list, number } = formatsOf('da')

const actor = { one: 'ny aktør', other: 'nye aktører' }
const unit = { one: 'ny enhed', other: 'nye enheder' }
const activity = { one: 'ny aktivitet', other: 'nye aktiviteter' }
const formal = { one: 'formaliseret partnerskab', other: 'formaliserede partnerskaber' }
const collaboration = { one: 'samarbejde', other: 'samarbejder' }
const reorganisation = { one: 'omorganisering', other: 'omorganiseringer' }
const mention = { one: 'omtale', other: 'omtaler' }

/** "3 nye aktører, 4 formaliserede partnerskaber og 18 omtaler" */
function counted(outcome: Outcome): string {
  const parts = [
    outcome.actors && count(outcome.actors, actor),
    outcome.units && count(outcome.units, unit),
    outcome.activities && count(outcome.activities, activity),
    outcome.formal && count(outcome.formal, formal),
    outcome.collaborations && count(outcome.collaborations, collaboration),
    outcome.reorganisations && count(outcome.reorganisations, reorganisation),
    outcome.mentions && count(outcome.mentions, mention),
  ]
  return list(parts.filter((part) => typeof part === 'string'))
}

/** Why something of a draft cannot be laid in, and what to do. */
const refusals: Record<Refusal, (name: string) => string> = {
  'nothing-visible': () => 'Et navn har intet synligt tegn. Skriv det igen.',
  control: (name) =>
    `${name} har et linjeskift eller et usynligt styretegn. Skriv navnet igen på én linje.`,
  'no-character': (name) => `${name} har noget, der ikke er et tegn. Skriv navnet igen.`,
  'too-long': (name) =>
    `Navnet ”${name}” er for langt. Giv det et navn på højst ${number(longestName)} tegn.`,
  taken: (name) => `Navnet ${name} er registreret allerede. Brug det, eller giv det et andet navn.`,
  'same-name': (name) =>
    `${name} hedder det samme som noget andet i kladden. Giv det et andet navn.`,
  gone: (name) => `Det, som ${name} peger på, er ikke registreret længere. Vælg igen.`,
  'person-twice': (name) => `${name} er valgt som den samme person to gange.`,
  'party-twice': (name) => `${name} har den samme part to gange. Fjern den ene.`,
  'one-side': (name) => `${name} mangler en modpart: parter, der er nævnt sammen, er én side.`,
  kind: (name) => `${name} har en slags, der ikke passer. Vælg en anden.`,
  'no-answers': () =>
    'Der er ingen svar i teksten. Rediger teksten, så spørgsmål og svar kan findes.',
  unusable: (name) =>
    name
      ? `${name} kan ikke lægges ind, som det står.`
      : 'Noget kan ikke lægges ind, som det står.',
}

export const outcome = {
  becomes: (of: Outcome) =>
    counted(of)
      ? `Det bliver til: ${counted(of)}.`
      : 'Svarene lægges ind. Intet nyt kommer med i netværket endnu.',
  first: 'Acceptér de forslag, der passer, og afvis resten. Kun det, du accepterer, gemmes.',
  open: (n: number) =>
    `${count(n, { one: 'forslag er', other: 'forslag er' })} ikke afgjort og gemmes ikke.`,
  picture: 'Tegning af det accepterede',
  larger: 'Vis større',
  close: 'Luk',
  confirm: 'Læg ind',
  update: 'Opdatér interviewet',
  confirming: 'Lægger ind …',
  done: 'Interview lagt ind',
  updated: 'Interview opdateret',
  seeNew: 'Vis de nye i netværket',
  is: 'Kladden er lagt ind',
  isNote: 'Den er nu et interview.',
  read: 'Læs interviewet',
  refused: 'Det blev ikke lagt ind. Intet er gemt.',
  refusedAgain: 'Prøv igen om lidt.',
  refusals,
  show: (name: string) => `Gå til ${name}`,
  use: (name: string) => `Brug ${name}`,
}
