import { formatsOf } from '../formats.ts'
import type { frame as danish } from '../da/frame.ts'

const { count, number, time } = formatsOf('en')

/** The texts of the frame: header, rooms, search, legend, standing bar, states. */
export const frame: typeof danish = {
  title: (room) => `${room} · Bindeled`,
  skipToContent: 'Skip to the content',
  rooms: 'Rooms',
  help: 'Help',
  language: 'Language',
  shown: (shown, of) => ({
    figure: `${number(shown)} of ${number(of)}`,
    what: `${of === 1 ? 'actor' : 'actors'} shown`,
  }),
  formal: (n) => count(n, { one: 'formal partnership', other: 'formal partnerships' }),
  collaborations: (n) => count(n, { one: 'collaboration', other: 'collaborations' }),
  general: (n) => `${number(n)} spoken of in general`,
  actors: (n) => count(n, { one: 'actor', other: 'actors' }),
  loading: 'Drawing the network',
  unavailable: 'The database does not answer',
  shownSince: (instant) => `What is shown is from ${time(instant)}.`,
}
