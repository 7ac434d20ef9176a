/** How far each act zooms: the same for wheel, trackpad, buttons and keys, whatever the device says of itself. */

/** One press of a button, and one notch of a wheel. */
export const zoomStep = 1.3

/** At this zoom a name has letters of three times its size: nothing nearer shows more. */
export const nearest = 3

/** Pixels that a browser scrolls by for a notch of a wheel, at least. */
const notch = 100
/** Lines it scrolls by, where it counts in lines; a page is a notch. */
const linesOfNotch = 3
/** Where a pinch comes as a wheel with Ctrl, its pixels are 100 times the natural logarithm of how far the fingers part. */
const pinched = 100 * Math.log(zoomStep)

export type Turn = Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>

/**
 * Steps of zoom for a turn of the wheel; positive is nearer. A trackpad sends many small turns, each a part of a step;
 * none is more than one, so that devices that count a notch differently zoom alike.
 */
export function stepsOf({ deltaY, deltaMode, ctrlKey }: Turn): number {
  const notches = [deltaY / (ctrlKey ? pinched : notch), deltaY / linesOfNotch, deltaY]
  return bounded(-(notches[deltaMode] ?? 0), -1, 1)
}

/** @param least the zoom at which everything is seen */
export const zoomAfter = (zoom: number, steps: number, least: number): number =>
  bounded(zoom * zoomStep ** steps, least, Math.max(least, nearest))

const bounded = (value: number, least: number, most: number) =>
  Math.min(most, Math.max(least, value))
