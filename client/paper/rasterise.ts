import type { DrawingOnPaper } from './drawing-on-paper.ts'
import { imageOf } from '../canvas/images.ts'

export interface PaperPicture extends DrawingOnPaper {
  /** The same drawing as a PNG in base64. */
  png: string
}

/** Dots of the PNG for each pixel of the drawing: fine enough for print at the width of a page. */
const fineness = 2

/** The picture with a PNG beside the SVG, for those who cannot draw one. Rejects when the browser cannot. */
export async function rasterise(picture: DrawingOnPaper): Promise<PaperPicture> {
  const image = new Image()
  image.src = imageOf(picture.svg)
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = fineness * picture.width
  canvas.height = fineness * picture.height
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const [, png = ''] = canvas.toDataURL('image/png').split(',')
  return { ...picture, png }
}
