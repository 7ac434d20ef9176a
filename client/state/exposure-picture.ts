/** Everything the picture of a reorganisation is drawn from: kept from one call to the next while it would be equal. */
import type { Community } from '../../server/domain/network.ts'
import { shownDrawing, type ShownDrawing } from './shown-drawing.ts'
import type { ExposureAnswer } from '../../server/contract/exposure.ts'
import type { NetworkAnswer } from '../../server/contract/network.ts'
import { dayInDenmark } from '../../server/domain/days.ts'
import { drawingOf } from '../../server/picture/drawing-of.ts'
import { lookupOf } from '../../server/picture/lookup.ts'
import { countedKeeper, leftAfter, singledOut, type Singled } from './exposure-drawing.ts'
import { exposureMarks, unmarked, type ExposureMarks } from './exposure-marks.ts'
import type { Language, ReorganisationView } from '../view/view.ts'

export interface ExposurePicture {
  drawing: ShownDrawing
  /** The drawing as the phase leaves it. */
  left: ShownDrawing
  marks: ExposureMarks
  /** Of a network that is folded. */
  singled?: Singled | undefined
}

interface From {
  network: NetworkAnswer
  answer: ExposureAnswer | undefined
  view: Pick<ReorganisationView, 'phase' | 'reason'>
  language: Language
  /** Groups that are opened, by id. */
  opened: readonly string[]
  communities: readonly Community[]
}

/** Makes the picture of one element; without an answer the network is drawn as it is registered. */
export function exposurePicture(): (from: From) => ExposurePicture {
  const counted = countedKeeper()
  const ground = remembering((network: NetworkAnswer, answer: ExposureAnswer | undefined) => {
    const kept = answer ? counted(network, answer) : network
    return { network: kept, singled: answer && singledOut(kept, answer) }
  })
  const drawn = remembering(
    (of: ReturnType<typeof ground>, day: string | undefined, ...look: Look): ShownDrawing => {
      const [language, opened, communities] = look
      const lookup = lookupOf(of.network, day ?? dayInDenmark(new Date()))
      const context = { communities, singled: of.singled?.actors }
      const drawing = drawingOf(lookup, { hidden: [], showcased: [], opened }, context)
      return shownDrawing(drawing, language)
    },
  )
  const marked = remembering(marksOf)
  return ({ network, answer, view, language, opened, communities }) => {
    const of = ground(network, answer)
    const drawing = drawn(of, answer?.readOn, language, opened, communities)
    const marks = marked(of.network, answer, view.phase, view.reason)
    const left = marks.phase === 'after' ? leftAfter(drawing, marks) : drawing
    return { drawing, left, marks, singled: of.singled }
  }
}

type Look = [language: Language, opened: readonly string[], communities: readonly Community[]]

const marksOf = (
  network: NetworkAnswer,
  answer: ExposureAnswer | undefined,
  ...[phase, reason]: [ReorganisationView['phase'], ReorganisationView['reason']]
) => (answer ? exposureMarks(answer, network, { phase, ...(reason && { reason }) }) : unmarked)

/** Answers the same question as last time with the same value. */
function remembering<Question extends unknown[], Answer>(ask: (...question: Question) => Answer) {
  let known: { question: Question; answer: Answer } | undefined
  return (...question: Question): Answer => {
    const same = known?.question.every((one, i) => one === question[i])
    if (!known || !same) known = { question, answer: ask(...question) }
    return known.answer
  }
}
