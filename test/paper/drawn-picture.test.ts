/** The Word file as it is fetched from the room: the picture in it is the one on the page, and can be read. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ExposureAnswer } from '../../server/contract/exposure.ts'
import { Paper, readFromImage } from '../helpers/paper.ts'
import { visited } from '../helpers/visited.ts'

/** Fetches the Word file of what `id` exposes, and reads its picture from the pages LibreOffice makes of it. */
async function readPicture(site: ReturnType<typeof visited>, id: string) {
  const asked = `${site.product.url}/api/reorganisations/${id}/exposure?language=da`
  const { findings } = (await (await fetch(asked)).json()) as ExposureAnswer
  const { page } = await site.visit(`/reorganisation?of=reorganisation:${id}&lang=da`)
  await page.locator('bl-exposure-picture canvas').first().waitFor()
  await page.getByText('Hent', { exact: true }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Word' }).click(),
  ])
  const paper = new Paper('room.docx', readFileSync(await file.path()))
  const words = lettersOf(paper.pictures().map(readFromImage).join(' '))
  paper.remove()
  const exposed = findings.filter((one) => one.class === 'direct' || one.class === 'indirect')
  return { words, names: exposed.map(({ name }) => name) }
}

/** What two readers of the same print agree on: its letters, without signs, figures and line breaks. */
function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-zæøå]+/g, ' ')
}

/** Every word of the name stands in the picture. */
function isNamedIn(words: string, name: string): boolean {
  return lettersOf(name)
    .split(' ')
    .every((word) => words.includes(word))
}

describe('the demonstration', () => {
  const site = visited({ seed: ['--demo'] })

  test('has the name of each exposed partnership in the picture of its Word file', async () => {
    const { words, names } = await readPicture(site, 'velfaerd-samles')
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => !isNamedIn(words, name))).toEqual([])
  })
})

describe('the case', () => {
  const site = visited()

  test('has the name of each of the nine in the picture of its Word file', async () => {
    const network = await fetch(`${site.product.url}/api/reorganisations`)
    const { reorganisations } = (await network.json()) as {
      reorganisations: { id: string; name: string }[]
    }
    const libraries = reorganisations.find(({ name }) => name.includes('Lokalbibliotekerne'))
    const { words, names } = await readPicture(site, libraries?.id ?? '')
    expect(names).toHaveLength(9)
    expect(names.filter((name) => !isNamedIn(words, name))).toEqual([])
  })
})
