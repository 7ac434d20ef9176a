/** A focus in words: what is placed of it, and what its folds say. */
import { actorKinds, type ActorKind } from '../../server/domain/words.ts'
import {
  besideNames,
  type DrawnFocus,
  type Neighbour,
  type Sector,
} from '../../server/picture/sectors.ts'
import type { Focus } from '../layout/focus.ts'
import type { Fold, FocusRow } from '../layout/focus-rows.ts'
import { picture as danish } from '../locales/da/picture.ts'
import { picture as english } from '../locales/en/picture.ts'
import type { EvidenceMarks } from '../state/evidence-marks.ts'
import { groupName } from '../state/shown-drawing.ts'
import type { Language } from '../view/view.ts'
import type { EvidenceSign } from './evidence-signs.ts'

const textsIn = { da: danish.focus, en: english.focus }

/** Key of the sector of what is named in general. */
export const generalKey = 'general'

/** Pixels of a sign behind a name, with the space before it. */
export const signWidth = 18

/** The kind of a sector; undefined for what is named in general. */
export const kindOf = (key: string | undefined): ActorKind | undefined =>
  actorKinds.find((kind) => kind === key)

/** The signs behind the name of a neighbour: they have no mark or line large enough to stand at. */
export function signsOf(
  { id, partnerships }: Neighbour,
  { isLaid, coverage, unconfirmed }: EvidenceMarks,
): EvidenceSign[] {
  const asked = isLaid ? coverage.get(id) : undefined
  const isUnconfirmed =
    unconfirmed.actors.has(id) || partnerships.some((one) => unconfirmed.partnerships.has(one))
  return [...(asked ? [asked] : []), ...(isUnconfirmed ? (['suggested'] as const) : [])]
}

export interface InWords {
  language: Language
  evidence: EvidenceMarks | undefined
  opened: string | undefined
}

export function focusOf(drawn: DrawnFocus, { language, evidence, opened }: InWords): Focus {
  const texts = textsIn[language]
  const { centre, together, sectors, general } = drawn
  const everyone = sectors.flatMap(({ neighbours }) => neighbours)
  const beside = besideNames(centre, everyone, ({ kind }) => texts.kinds[kind])
  const rowOf = (neighbour: Neighbour): FocusRow => {
    const { id, name, formal, partnerships } = neighbour
    return {
      ...{ id, name, formal, beside: beside.get(id), count: partnerships.length },
      signs: evidence ? signWidth * signsOf(neighbour, evidence).length : 0,
    }
  }
  return {
    name: centre.name,
    ...(together.length > 0 && { together: texts.together(together.map(({ name }) => name)) }),
    sectors: sectors.map((sector) => ({
      ...{ key: sector.key, name: sectorName(sector, language) },
      rows: sector.neighbours.map(rowOf),
    })),
    ...(general.length > 0 && {
      general: { key: generalKey, name: texts.general, rows: general.map(rowOf) },
    }),
    opened,
  }
}

function sectorName({ key, label }: Sector, language: Language): string {
  return label ? groupName(label, language) : textsIn[language].kinds[kindOf(key) ?? 'not-stated']
}

/** What a fold says beside its number. */
export function foldTextIn({ sectors }: DrawnFocus, language: Language) {
  const texts = textsIn[language]
  return ({ of, keys, count }: Fold): string => {
    const kind = kindOf(keys[0])
    const unit = sectors.find(({ key, label }) => label && key === keys[0])
    if (of === 'sector' && unit) return sectorName(unit, language)
    switch (of) {
      case 'rest':
        return texts.rest(kind)
      case 'sector':
        return texts.sector(kind, count)
      case 'opened':
        return texts.inList(count)
      case 'sectors':
        return texts.others(keys.length)
    }
  }
}
