/**
 * What a coordinator waits for after laying an interview in: reading it and finding what it speaks of, for interviews of
 * some pages and registers of some names; beside looking for every registered name in turn.
 */
import { gellerupHasle } from '../../seed/gellerup-hasle/case.ts'
import type { Network } from '../../server/domain/network.ts'
import { FileRefused } from '../../server/interviews/file-refused.ts'
import { readInterview } from '../../server/interviews/reader.ts'
import type { Reading } from '../../server/interviews/reading.ts'
import { registerOf } from '../../server/interviews/suggesting/register.ts'
import { forgetWords } from '../../server/interviews/suggesting/remembered-words.ts'
import { suggest } from '../../server/interviews/suggesting/suggest.ts'
import { read } from '../server/interviews/reading/read.ts'
import { plainWordFile } from '../server/interviews/reading/word-file.ts'
import { entry, spaces, zipFile } from '../server/interviews/reading/zip-file.ts'
import { networkOf } from './paint.ts'
import { sizes, type Size } from './sizes.ts'
import { inTurn, medianOf, type BenchRow } from './table.ts'

const pages = [3, 30, 300]
const registers = ['14', '1k', '20k']
const times = 7
const megabyte = 1024 * 1024
/** In UTF-16 units: a page of Word in 12 points. */
const pageLength = 2_500

/** Names that are in every register. */
const registered = gellerupHasle.nodes
  .filter(({ labels, properties }) => labels[0] === 'Actor' && properties['named'] !== false)
  .map(({ properties }) => String(properties['name']))
const clubs = ['Havneklubben', 'Fiskeforeningen', 'Korskolen', 'Rostjenesten', 'Vinterhuset']
const places = ['Lyng', 'Strand', 'Mose', 'Klit', 'Skær', 'Tang', 'Revle', 'Odde', 'Fjord', 'Bølge']

/** A name that is in none; there are 500. */
function unknownName(index: number): string {
  const of = (list: readonly string[], at: number) => list[Math.floor(at) % list.length] ?? ''
  return `${of(clubs, index)} ${of(places, index / 5)}${of(places, index / 50).toLowerCase()}en`
}

/** Sentences with a name or two, which lead to as many suggestions whatever else is registered. */
function sentence(index: number): string {
  const known = registered[index % registered.length] ?? ''
  const told = [
    `Vi samarbejder med ${known}, og det går godt, når man først er kommet i gang med det.`,
    `Både ${known} og vi har en aftale med ${unknownName(index)}s folk om det meste af tiden.`,
    `Det er ${unknownName(index)}, der har stået for det meste, siden omstruktureringen i Kulturforvaltningen.`,
    'Man lærer hinanden at kende, og så er det lettere at ringe, hvis der er noget, der ikke fungerer.',
  ]
  return told[index % told.length] ?? ''
}

/** An interview with a question every three pages. */
function interviewOf(count: number): string {
  const lines = ['Aja Fabelsen, bibliotekar, Gellerup Bibliotek']
  let next = 0
  for (let page = 0; page < count; page += 1) {
    if (page % 3 === 0) lines.push(`${page / 3 + 1}) Hvad har I lært af det?`)
    let paragraph = ''
    for (; paragraph.length < pageLength; next += 1) paragraph += `${sentence(next)} `
    lines.push(paragraph.trim())
  }
  return lines.join('\n\n')
}

/** Median in ms, after one unmeasured round. */
async function timed(work: () => unknown): Promise<number> {
  const taken: number[] = []
  for (let round = 0; round <= times; round += 1) {
    const started = performance.now()
    await work()
    if (round > 0) taken.push(performance.now() - started)
  }
  return medianOf(taken)
}

/** Every registered name, looked for in every answer as it stands. */
function lookedFor({ answers }: Reading, network: Network): number {
  const { actors, units, people, activities, partnerships, reorganisations } = network
  const all = [actors, units, people, activities, partnerships, reorganisations].flat()
  let found = 0
  for (const { text } of answers) {
    for (const { name } of all) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) found += 1
    }
  }
  return found
}

async function readingRows(count: number): Promise<BenchRow[]> {
  const text = interviewOf(count)
  const word = await plainWordFile(text)
  const size = `${count} pages`
  const name = 'interview.txt'
  return [
    { what: reading, size, median: await timed(() => read(text, name)) },
    { what: readingWord, size, median: await timed(() => read(word)) },
  ]
}

/** What comes from outside and is no interview: it must not keep anybody waiting, and is refused soon. */
async function oddRows(): Promise<BenchRow[]> {
  const line = 'Aa.'.repeat(megabyte / 3)
  const bomb = zipFile([{ ...entry('word/document.xml', ''), data: spaces(17) }])
  const refused = async () => {
    const error: unknown = await readInterview(bomb).catch((caught: unknown) => caught)
    if (!(error instanceof FileRefused)) throw new Error('It was not refused', { cause: error })
  }
  return [
    { what: reading, size: 'a line of 1 MB', median: await timed(() => read(line, 'line.txt')) },
    { what: 'refusing', size: 'a zip of 1 GB', median: await timed(refused) },
  ].map((row) => ({ ...row, target: '≤ 1,000' }))
}

/** Both in one. */
function joined(one: Network, other: Network): Network {
  const lists = Object.entries(one).filter(([, list]) => Array.isArray(list)) as [
    keyof Network,
    [],
  ][]
  const both = lists.map(([key, list]) => [key, [...list, ...(other[key] as [])]])
  return { ...one, ...(Object.fromEntries(both) as Partial<Network>) }
}

async function suggestingRows(network: Network, names: string): Promise<BenchRow[]> {
  const register = registerOf(network)
  const size = `${names} actors`
  const rows: BenchRow[] = [
    { what: naming, size, median: await timed(() => apart(() => registerOf(network))) },
  ]
  for (const count of pages) {
    const said = await read(interviewOf(count), 'interview.txt')
    const [median, naive] = await inTurn(
      times,
      () => Promise.resolve(apart(() => suggest(said, register))),
      () => Promise.resolve(lookedFor(said, network)),
    )
    const baseline = { name: 'each name', median: naive }
    rows.push({ what: suggesting, size: sizeOf(count, names), median, baseline })
  }
  return rows
}

/** As in the thread, which forgets the words of a text with it. */
function apart<Found>(work: () => Found): Found {
  forgetWords()
  return work()
}

const naming = 'a register of names'
const reading = 'reading a text'
const readingWord = 'reading Word'
const suggesting = 'suggesting'
const sizeOf = (count: number, names: string) => `${count} pages, ${names} actors`

/** How many times as long `large` takes as `small`, each divided by its own pages. */
function ratio(rows: readonly BenchRow[], what: string, [small, large]: [Sized, Sized]): BenchRow {
  const each = ({ size, count }: Sized) =>
    (rows.find((row) => row.what === what && row.size === size)?.median ?? Number.NaN) / count
  return {
    what: `${what}, a page`,
    size: `${large.size} to ${small.size}`,
    median: each(large) / each(small),
    unit: 'times',
  }
}

interface Sized {
  size: string
  count: number
}

function sizeCalled(names: string): Size {
  const size = sizes.find(({ name }) => name.startsWith(`${names} `))
  if (size === undefined) throw new Error(`No network of ${names} actors`)
  return size
}

export async function benchInterviews(): Promise<BenchRow[]> {
  const rows: BenchRow[] = []
  for (const count of pages) rows.push(...(await readingRows(count)))
  rows.push(...(await oddRows()))
  const smallest = await networkOf(sizeCalled('14'))
  for (const names of registers) {
    const network = names === '14' ? smallest : joined(smallest, await networkOf(sizeCalled(names)))
    rows.push(...(await suggestingRows(network, names)))
  }
  const [few, many] = [3, 300]
  const ofPages = (count: number): Sized => ({ size: `${count} pages`, count })
  const ofNames = (count: number, names: string): Sized => ({ size: sizeOf(count, names), count })
  const linear = { target: '≤ 1.1: at most linear' }
  return [
    ...rows,
    ...[reading, readingWord].map((what) => ({
      ...ratio(rows, what, [ofPages(few), ofPages(many)]),
      ...linear,
    })),
    ...registers.map((names) => ({
      ...ratio(rows, suggesting, [ofNames(few, names), ofNames(many, names)]),
      ...linear,
    })),
    ...pages.map((count) => ({
      ...ratio(rows, suggesting, [ofNames(count, '14'), ofNames(count, '20k')]),
      target: '≤ 1.1: not with the names',
    })),
  ]
}
