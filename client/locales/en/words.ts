import { english } from '../../../server/domain/english.ts'
import type { words as danish } from '../da/words.ts'

/** Every listed value of the domain and of the interface, as a librarian reads it. */
export const words: typeof danish = {
  ...english,
  rooms: { network: 'Network', interview: 'Interview', reorganisation: 'Reorganisation' },
  languages: { da: 'Dansk', en: 'English' },
  kindRows: { ...english.kinds, group: 'Unnamed groups' },
  ties: { ...english.ties, GENERAL: 'Spoken of in general' },
  foldings: {
    municipality: 'Municipality',
    unit: 'Unit',
    place: 'Place',
    community: 'Cluster',
    none: 'Nothing',
  },
}
