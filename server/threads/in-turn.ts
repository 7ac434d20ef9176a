/** One doing of something for all who ask for it at the same time. */

/**
 * Does something once for everyone who asks before it begins. Whoever asks while it is under way shares the next time with
 * all others who do, since what is under way may have missed what they know of.
 */
export function inTurn<Done>(take: () => Promise<Done>): () => Promise<Done> {
  let running: Promise<Done> | undefined
  let next: Promise<Done> | undefined
  const afterRunning = async () => {
    // Another turn is taken for what failed for others.
    await running?.catch(() => undefined)
    running = next
    next = undefined
    return take()
  }
  return () => {
    next ??= afterRunning()
    return next
  }
}
