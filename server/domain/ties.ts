/** The typed ties of a partnership's parties (DOMAIN.md, section 2). */
import type { Tie } from './words.ts'

type Tied = readonly { tie: Tie }[]

/** The tie of several parties together: formal when any of them is. */
export function strongestTie(parties: Tied): Tie {
  return parties.some(({ tie }) => tie === 'FORMAL_PARTNERSHIP')
    ? 'FORMAL_PARTNERSHIP'
    : 'COLLABORATION'
}

/** Whether a partnership is formal: any of its ties is. */
export function isFormal({ parties }: { parties: Tied }): boolean {
  return strongestTie(parties) === 'FORMAL_PARTNERSHIP'
}
