/** The partners of the case, and the partnership of each with the two libraries. */
import type { Certainty, PartnerKind, Tie } from '../../server/domain/words.ts'
import { challenges, example, outline } from './sources.ts'

export interface CasePartner {
  id: string
  name: string
  kind: PartnerKind
  tie: Tie
  /** False for a group the source leaves unnamed: its collaboration is spoken of in general. */
  named: boolean
  /** How well the actor itself is founded, and with it its partnership. */
  certainty: Certainty
  /** How well it is founded that the tie is of this type. */
  tieCertainty: Certainty
  source: string
  /** The unnamed group it is named as an example of. */
  exampleOf?: string
  /** What the partnership is called, when it is called after what it delivers. */
  partnership?: { id: string; name: string; activity: string }
}

const stated = { named: true, certainty: 'stated', tieCertainty: 'stated' } as const
const formal = { ...stated, tie: 'FORMAL_PARTNERSHIP', source: example } as const
const collaboration = { ...stated, tie: 'COLLABORATION', source: example } as const
const group = { ...collaboration, named: false } as const

const namedPartners: CasePartner[] = [
  // “Sundhedshus og Folkeinformation” can be read as one house or as two.
  { ...formal, id: 'sundhedshus', name: 'Sundhedshus', kind: 'health', certainty: 'interpreted' },
  {
    ...formal,
    id: 'folkeinformation',
    name: 'Folkeinformation',
    kind: 'public-service',
    certainty: 'interpreted',
  },
  { ...formal, id: 'sundhedscenter-vest', name: 'Sundhedscenter Vest', kind: 'health' },
  // “samt” may or may not put it among the formalised ones.
  {
    ...formal,
    id: 'boligsociale-arbejde-herredsvang',
    name: 'Det Boligsociale Arbejde i Herredsvang',
    kind: 'housing',
    tieCertainty: 'interpreted',
  },
  {
    ...collaboration,
    id: 'gellerupmodellen',
    name: 'Gellerupmodellen',
    kind: 'forum',
    exampleOf: 'andre-magistratsafdelinger-og-staten',
  },
  {
    ...collaboration,
    id: 'lokalraad-for-politiet',
    name: 'Lokalråd for Politiet',
    kind: 'forum',
    exampleOf: 'andre-magistratsafdelinger-og-staten',
  },
  {
    ...collaboration,
    id: 'dansk-flygtningehjaelp',
    name: 'Dansk Flygtningehjælp',
    kind: 'ngo',
    partnership: {
      id: 'samarbejde-om-lektiehjaelp',
      name: 'Samarbejde om lektiehjælp',
      activity: 'lektiehjaelp',
    },
  },
  {
    ...collaboration,
    id: 'it-guideforeningen',
    name: 'IT-Guideforeningen',
    kind: 'association',
  },
  {
    ...collaboration,
    id: 'interkulturel-kvindeforening',
    name: 'Interkulturel kvindeforening',
    kind: 'association',
  },
]

const unnamedGroups: CasePartner[] = [
  {
    ...group,
    id: 'andre-magistratsafdelinger-og-staten',
    name: 'andre magistratsafdelinger og staten',
    kind: 'authority',
    source: outline,
  },
  { ...group, id: 'enkeltpersoner', name: 'enkeltpersoner', kind: 'individual', source: outline },
  {
    ...group,
    id: 'boligforeningerne',
    name: 'boligforeningerne',
    kind: 'housing',
    certainty: 'stated',
    tieCertainty: 'interpreted',
    source: challenges,
  },
]

/** Nine named partners and three groups, in the order the source names them. */
export const partners: CasePartner[] = [...namedPartners, ...unnamedGroups]
