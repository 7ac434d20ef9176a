import { exposureClasses } from '../../server/domain/words.ts'
import type { Box } from '../layout/boxes.ts'
import { classDrawing, classSignSize } from '../canvas/class-signs.ts'
import { haloSample } from '../canvas/halos.ts'
import type { Labelled } from './labels.ts'
import { rounded, sizeOfWords, wordsIn } from './svg.ts'

interface Item {
  /** Within `classSignSize` both ways. */
  sign: string
  words: string
}

/** What the signs mean, in rows from a corner on. Returns where it ends below. */
export function legendOnPaper(
  of: Labelled,
  { left, right, top }: Omit<Box, 'bottom'>,
  size: number,
): { svg: string; bottom: number } {
  const row = Math.max(classSignSize, size) + 8
  let [x, y] = [left, top]
  const pieces = itemsIn(of).map(({ sign, words }) => {
    const lines = [{ text: words, ink: of.colours.text }]
    const { width, height } = sizeOfWords({ lines, size })
    if (x > left && x + classSignSize + 6 + width > right) {
      x = left
      y += row
    }
    const start = x + classSignSize + 6
    const box = { left: start, right: start + width, top: y, bottom: y + height }
    const moved = `<g transform="translate(${rounded(x)} ${rounded(y + (height - classSignSize) / 2)})">${sign}</g>`
    x = start + width + 18
    return (
      moved +
      wordsIn(box, { lines, size }, { ground: of.colours.canvas, name: words, from: 'start' })
    )
  })
  return { svg: pieces.join(''), bottom: y + row }
}

function itemsIn({ colours, marks, texts }: Labelled): Item[] {
  const { legend } = texts.exposure
  const classes = exposureClasses.map((of) => ({
    sign: classDrawing(of, { ink: colours[of], ground: colours.canvas }),
    words: legend.classes[of],
  }))
  return [
    ...classes,
    ...(marks.isolated.size > 0
      ? [{ sign: haloSample('isolated', colours.direct), words: legend.isolated }]
      : []),
    ...(marks.inside.size > 0
      ? [{ sign: haloSample('inside', colours.direct), words: legend.inside }]
      : []),
  ]
}
