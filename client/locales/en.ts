import type { da } from './da.ts'
import { acts } from './en/acts.ts'
import { coverage } from './en/coverage.ts'
import { days } from './en/days.ts'
import { details } from './en/details.ts'
import { exposure } from './en/exposure.ts'
import { frame } from './en/frame.ts'
import { interview } from './en/interview.ts'
import { picture } from './en/picture.ts'
import { reading } from './en/reading.ts'
import { registering } from './en/registering.ts'
import { reorganisation } from './en/reorganisation.ts'
import { words } from './en/words.ts'
import { formatsOf } from './formats.ts'

/** Every text of the interface in English. */
export const en: typeof da = {
  formats: formatsOf('en'),
  words,
  frame,
  picture,
  coverage,
  days,
  details,
  interview,
  exposure,
  reading,
  registering,
  acts,
  reorganisation,
}
