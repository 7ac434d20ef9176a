import { formatsOf } from '../formats.ts'

const { count, number, time } = formatsOf('da')

const partnerships = { one: 'formaliseret partnerskab', other: 'formaliserede partnerskaber' }
const collaborations = { one: 'samarbejde', other: 'samarbejder' }
const actors = { one: 'aktør', other: 'aktører' }

/** The texts of the frame: header, rooms, search, legend, standing bar, states. */
export const frame = {
  title: (room: string) => `${room} · Bindeled`,
  skipToContent: 'Gå til indholdet',
  rooms: 'Rum',
  help: 'Hjælp',
  language: 'Sprog',
  shown: (shown: number, of: number) => ({
    figure: `${number(shown)} af ${number(of)}`,
    what: `${of === 1 ? 'aktør' : 'aktører'} vist`,
  }),
  formal: (n: number) => count(n, partnerships),
  collaborations: (n: number) => count(n, collaborations),
  general: (n: number) => `${number(n)} omtalt i almindelighed`,
  actors: (n: number) => count(n, actors),
  loading: 'Tegner netværket',
  unavailable: 'Databasen svarer ikke',
  shownSince: (instant: Date) => `Det viste er fra kl. ${time(instant)}.`,
}
