/**
 * `npm test` runs everything, `npm run check` the quick part. Plain JavaScript, since it runs before anything is
 * installed. The last line is `N passed, N failed`; what the machine lacks and cannot get is named in a sentence,
 * and with CI=true counts as a failure.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureBuilt, ensureInstalled } from '../server/prepare.mjs'

const quick = process.argv.includes('check')
const tally = { passed: 0, failed: 0, skipped: 0 }
const notes = []

function run(command, parameters) {
  return spawnSync(command, parameters, { stdio: 'inherit' }).status === 0
}

function step(name, command, parameters) {
  const started = Date.now()
  console.log(`\n— ${name}`)
  const passed = run(command, parameters)
  tally[passed ? 'passed' : 'failed'] += 1
  console.log(`${passed ? 'passed' : 'FAILED'}: ${name}, ${Math.round((Date.now() - started) / 1000)} s`)
}

/** Runs one vitest project and adds its tests to the tally. */
function tests(project) {
  console.log(`\n— Tests: ${project}`)
  const report = `.cache/tests-${project}.json`
  rmSync(report, { force: true })
  const passed = run('npx', [
    ...['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json'],
    `--outputFile.json=${report}`,
  ])
  if (!existsSync(report)) {
    tally.failed += 1
    return
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  )
  tally.passed += numPassedTests
  tally.failed += numFailedTests
  tally.skipped += numPendingTests + numTodoTests
  // A file that does not load has no test to count, and an error outside every test none either.
  if (!passed && numFailedTests === 0) tally.failed += 1
}

function hasChromium() {
  return existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium')
}

function ensureChromium() {
  if (hasChromium()) return true
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (canInstall) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', 'chromium'])
  }
  return hasChromium()
}

ensureInstalled()
mkdirSync('.cache', { recursive: true })
step('Types', 'npx', ['tsc', '-b'])
step('Lint', 'npx', ['eslint', '.', '--max-warnings=0'])
step('Format', 'npx', ['prettier', '--check', '--log-level=warn', '.'])
step('Dead code', 'npx', ['knip'])
tests('check')
if (!quick) {
  tests('engines')
  ensureBuilt()
  if (ensureChromium()) tests('page')
  else {
    tally.skipped += 1
    notes.push('The page tests were skipped: there is no Chromium. Install it, or set CHROMIUM to its path.')
  }
}

console.log()
for (const file of ['.cache/engines.txt']) {
  if (!quick && existsSync(file)) console.log(readFileSync(file, 'utf8').trim())
}
for (const note of notes) console.log(note)
if (process.env.CI === 'true' && tally.skipped > 0) {
  console.log(`${tally.skipped} skipped, which counts as failed here.`)
  tally.failed += tally.skipped
  tally.skipped = 0
}
console.log(`${tally.passed} passed, ${tally.failed} failed${tally.skipped ? `, ${tally.skipped} skipped` : ''}`)
process.exitCode = tally.failed > 0 ? 1 : 0
