/** Places of things in the plane, x and y apart; y grows downwards. */
export interface Points {
  x: Float64Array
  y: Float64Array
}

export function pointsFor(count: number): Points {
  return { x: new Float64Array(count), y: new Float64Array(count) }
}

/** How far each box reaches from its place, in four directions. */
export interface Reaches {
  left: Float64Array
  right: Float64Array
  top: Float64Array
  bottom: Float64Array
}

export interface Frame {
  left: number
  right: number
  top: number
  bottom: number
}

/** The smallest frame around boxes; all zero around none. */
export function frameAround({ x, y }: Points, reaches: Reaches): Frame {
  const frame = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
  for (let i = 0; i < x.length; i++) {
    const [atX = 0, atY = 0] = [x[i], y[i]]
    frame.left = Math.min(frame.left, atX - (reaches.left[i] ?? 0))
    frame.right = Math.max(frame.right, atX + (reaches.right[i] ?? 0))
    frame.top = Math.min(frame.top, atY - (reaches.top[i] ?? 0))
    frame.bottom = Math.max(frame.bottom, atY + (reaches.bottom[i] ?? 0))
  }
  return x.length > 0 ? frame : { left: 0, right: 0, top: 0, bottom: 0 }
}

/** Moves everything so that the middle of the frame is at the origin. */
export function centre(points: Points, reaches: Reaches) {
  const frame = frameAround(points, reaches)
  const midX = (frame.left + frame.right) / 2
  const midY = (frame.top + frame.bottom) / 2
  for (let i = 0; i < points.x.length; i++) {
    points.x[i] = (points.x[i] ?? 0) - midX
    points.y[i] = (points.y[i] ?? 0) - midY
  }
}
