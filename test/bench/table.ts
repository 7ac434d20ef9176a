/** What a bench measured, and how it is printed: sizes, medians, and ratios against a baseline of the same run. */

export interface BenchRow {
  /** What was measured, e.g. `GET /api/network, cold`. */
  what: string
  /** The network or input, e.g. `5k actors`. */
  size: string
  engine?: string
  /** Median; undefined when the size was not reached, which `note` explains. */
  median?: number
  /** 95th percentile, where a single slow frame matters. */
  p95?: number
  /** `ms` when left out. */
  unit?: string
  baseline?: { name: string; median: number }
  /** What was hoped for, in words. */
  target?: string
  note?: string
}

/** The middle of the values; the mean of the two in the middle when there is an even number. */
export function medianOf(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** The value that `share` (0 to 1) of the values do not exceed, by the nearest rank. */
export function quantileOf(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** Runs two works in turn, so that both meet the same machine; the median of each in ms, after one unmeasured round. */
export async function inTurn(
  times: number,
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<[number, number]> {
  const taken: [number[], number[]] = [[], []]
  for (let round = 0; round <= times; round += 1) {
    for (const [index, work] of [one, other].entries()) {
      const started = performance.now()
      await work()
      if (round > 0) taken[index as 0 | 1].push(performance.now() - started)
    }
  }
  return [medianOf(taken[0]), medianOf(taken[1])]
}

function figure(value: number | undefined, unit = 'ms'): string {
  if (value === undefined) return 'not reached'
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ${unit}`
}

function cells(row: BenchRow): string[] {
  const { baseline, median } = row
  const ratio = baseline && median !== undefined ? (median / baseline.median).toFixed(2) : ''
  return [
    row.what,
    row.size,
    row.engine ?? '',
    figure(median, row.unit),
    row.p95 === undefined ? '' : figure(row.p95, row.unit),
    baseline ? `${baseline.name} ${figure(baseline.median, row.unit)}` : '',
    ratio,
    row.target ?? '',
    row.note ?? '',
  ]
}

/** Prints the rows as a table of Markdown. */
export function printTable(rows: BenchRow[]): void {
  const head = [
    ...['what', 'size', 'engine', 'median', 'p95'],
    ...['baseline', 'ratio', 'target', 'note'],
  ]
  const lines = [head, head.map(() => '---'), ...rows.map(cells)]
  for (const line of lines) console.log(`| ${line.join(' | ')} |`)
}
