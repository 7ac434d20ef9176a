/** The actor from which a path is being looked for, until the other end is chosen. */
import { atom, type ReadableAtom } from 'nanostores'

const pathFrom = atom<string | undefined>(undefined)
export const $pathFrom: ReadableAtom<string | undefined> = pathFrom

/** Looks for a path from an actor; the next one that is chosen is its other end. */
export const startPath = (actor: string) => pathFrom.set(actor)

/** Takes back where a path starts: it has both its ends, or is not wanted. */
export const forgetPathStart = () => pathFrom.set(undefined)
