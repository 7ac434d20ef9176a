/** Where what belongs to selected words stands. */
import { describe, expect, it } from 'vitest'
import { besideWords } from '../../../../client/views/interview/words-place.ts'

const seen = { top: 0, bottom: 500 }
const place = (top: number, bottom: number) => ({ top, bottom, left: 0 })

describe('what belongs to words', () => {
  it('stands below them', () => {
    expect(besideWords(place(100, 120), 80, seen)).toBe(120)
  })

  it('stands above them where there is no room below', () => {
    expect(besideWords(place(440, 460), 80, seen)).toBe(360)
  })

  it('stands as far down as it is seen whole where the words fill what is seen', () => {
    expect(besideWords(place(20, 490), 80, seen)).toBe(420)
  })

  it('begins where what is seen begins when it is higher than that', () => {
    expect(besideWords(place(20, 490), 700, seen)).toBe(0)
  })
})
