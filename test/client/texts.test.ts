/** Every text in both languages, none outside the locales, and how numbers, days and counted words are written. */
import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { da } from '../../client/locales/da.ts'
import { en } from '../../client/locales/en.ts'
import { reviewTexts } from '../../client/locales/review-texts.ts'

const client = new URL('../../client/', import.meta.url)

/** Every path to a text, with what stands there. */
function textsOf(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}/${key}`))
}

describe('the two languages', () => {
  const danish = new Map(textsOf({ ...da, review: reviewTexts.da, formats: {} }))
  const english = new Map(textsOf({ ...en, review: reviewTexts.en, formats: {} }))

  test('have the same texts, none empty', () => {
    expect([...english.keys()].toSorted()).toEqual([...danish.keys()].toSorted())
    for (const [path, text] of [...danish, ...english]) expect(text, path).not.toBe('')
  })

  test('have no Danish letters in the English one', () => {
    const found = [...english].filter(
      ([path, text]) =>
        typeof text === 'string' && /[æøåÆØÅ]/.test(text) && path !== '/words/languages/da',
    )
    expect(found).toEqual([])
  })
})

describe('formats', () => {
  test('numbers, days and times', () => {
    expect(da.formats.number(3470)).toBe('3.470')
    expect(da.formats.number(0.75)).toBe('0,75')
    expect(en.formats.number(3470.5)).toBe('3,470.5')
    expect(da.formats.day('2026-10-01')).toBe('01-10-2026')
    expect(da.formats.time(new Date('2026-10-01T08:42:00Z'))).toBe('10.42')
  })

  test('counted words and lists', () => {
    expect(da.frame.bar.formal(1)).toBe('1 formaliseret partnerskab')
    expect(da.frame.bar.formal(4)).toBe('4 formaliserede partnerskaber')
    expect(en.frame.bar.collaborations(1)).toBe('1 collaboration')
    expect(da.formats.list(['Gellerup', 'Hasle', 'Herredsvang'])).toBe(
      'Gellerup, Hasle og Herredsvang',
    )
  })

  test('what is shown', () => {
    expect(da.frame.bar.shown(12, 14)).toEqual({ figure: '12 af 14', what: 'aktører vist' })
    expect(en.frame.announced.focus('Folkeinformation', 2, 14)).toBe(
      'Focus on Folkeinformation, 2 of 14 shown',
    )
  })
})

describe('templates', () => {
  const folders = ['views', 'components', 'canvas']
  const files = folders.flatMap((folder) =>
    readdirSync(new URL(folder, client), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file}`),
  )

  /** The templates of a source, without what is put into them. */
  function templatesIn(source: string): string[] {
    const found: string[] = []
    const visit = (part: ts.Node) => {
      if (ts.isTaggedTemplateExpression(part) && part.tag.getText() === 'html') {
        const { template } = part
        const spans = ts.isTemplateExpression(template) ? template.templateSpans : []
        const head = ts.isTemplateExpression(template) ? template.head : template
        found.push([head, ...spans.map(({ literal }) => literal)].map(({ text }) => text).join(''))
      }
      ts.forEachChild(part, visit)
    }
    visit(ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true))
    return found
  }

  /** Words between tags, and in attributes that are read aloud or shown. */
  function wordsIn(source: string): string[] {
    return templatesIn(source).flatMap((template) => {
      const between = template.matchAll(/>([^<>]*)</g)
      const read = template.matchAll(/(?:aria-label|title|placeholder|alt)="([^"]*)"/g)
      return [...between, ...read]
        .map(([, words]) => words!.trim())
        .filter((words) => /\p{L}{3,}/u.test(words))
    })
  }

  test('a text in a template would be found', () => {
    expect(wordsIn('html`<p>Vis ${html`<b title="Hele">${n}</b>`} alt</p>`')).toEqual([
      'Vis  alt',
      'Hele',
    ])
  })

  test.each(files)('%s holds no text of its own', (file) => {
    const words = wordsIn(readFileSync(new URL(file, client), 'utf8'))
    expect(words.filter((text) => text !== 'Bindeled')).toEqual([])
  })
})

test('one mention and several are spoken of each in their way', () => {
  const [danish, english] = [reviewTexts.da, reviewTexts.en]
  expect([1, 2].map((n) => danish.same.lost(n))).toEqual([
    '1 omtale mister sine ord',
    '2 omtaler mister deres ord',
  ])
  expect([1, 2].map((n) => english.same.lost(n))).toEqual([
    '1 mention loses its words',
    '2 mentions lose their words',
  ])
  expect([1, 2].map((n) => danish.suggestions.alike(n, 'X'))).toEqual([
    'Også den anden omtale af X',
    'Også de 2 andre omtaler af X',
  ])
  expect([1, 2].map((n) => english.suggestions.alike(n, 'X'))).toEqual([
    'Also the other mention of X',
    'Also the 2 other mentions of X',
  ])
})

test('who pseudonymises is told that drafts with the name are deleted', () => {
  expect(da.reading.pseudonymise.what).toContain('Kladder, hvor navnet står, slettes.')
  expect(en.reading.pseudonymise.what).toContain('Drafts in which the name stands are deleted.')
})
