/** The network as a reorganisation reads it: on the day before it takes effect, also while nothing has been asked yet. */
import { computed } from 'nanostores'
import { countableOn } from './countable.ts'
import { dayBefore, dayInDenmark } from '../../server/domain/days.ts'
import { $question } from './exposure.ts'
import { $kept } from './shown.ts'
import { unitTreeOn } from './unit-tree.ts'

/** An ISO day. */
export const $readOn = computed($question, ({ date }) =>
  dayBefore(date ?? dayInDenmark(new Date())),
)

export const $unitTree = computed(
  [$kept, $readOn],
  ({ network }, day) => network && unitTreeOn(network, day),
)

export const $countable = computed(
  [$kept, $readOn],
  ({ network }, day) => network && countableOn(network, day),
)
