import { acts } from './da/acts.ts'
import { coverage } from './da/coverage.ts'
import { days } from './da/days.ts'
import { details } from './da/details.ts'
import { exposure } from './da/exposure.ts'
import { frame } from './da/frame.ts'
import { interview } from './da/interview.ts'
import { picture } from './da/picture.ts'
import { reading } from './da/reading.ts'
import { registering } from './da/registering.ts'
import { reorganisation } from './da/reorganisation.ts'
import { words } from './da/words.ts'
import { formatsOf } from './formats.ts'

/** Every text of the interface in Danish; the English ones have the same shape. */
export const da = {
  formats: formatsOf('da'),
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
