/** `npm run bench`: every bench, or those named on the command line, each with its table. */
import { setup as compile } from '../compiled.ts'
import { benchAnalysis } from './analysis.ts'
import { benchApi } from './api.ts'
import { benchDurability } from './durability.ts'
import { benchFocus } from './focus.ts'
import { benchInterviews } from './interviews.ts'
import { benchLayout } from './layout.ts'
import { benchPaint } from './paint.ts'
import { benchRoom } from './room.ts'
import { benchStart } from './start.ts'
import { printTable, type BenchRow } from './table.ts'

const benches: Record<string, () => Promise<BenchRow[]>> = {
  analysis: benchAnalysis,
  api: benchApi,
  durability: benchDurability,
  focus: benchFocus,
  interviews: benchInterviews,
  layout: benchLayout,
  paint: benchPaint,
  room: benchRoom,
  start: benchStart,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(`No bench ${unknown.join(', ')}: there are ${Object.keys(benches).join(', ')}.`)
  process.exitCode = 1
} else {
  compile()
  for (const [name, bench] of Object.entries(benches)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    console.log(`\n${name}\n`)
    printTable(await bench())
  }
}
