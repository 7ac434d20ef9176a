/**
 * `npm test` runs everything, `npm run check` the quick part. Plain JavaScript, since it runs before anything is
 * installed. The last line is `N passed, N failed`; what the machine lacks and cannot get is named in a sentence,
 * and with CI=true counts as a failure.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureBuilt, ensureInstalled } from '../server/prepare.mjs'

const quick = process.argv.includes('check')
const tally = { passed: 0, failed: 0, skipped: 0 }
const notes = []
// What the contract tests write: each engine's version, with the number of statements run on it.
const reports = '.cache/engines'

function run(command, parameters) {
  return spawnSync(command, parameters, { stdio: 'inherit' }).status === 0
}

/** Runs a command beside others; what it says is printed when it has ended. */
function ended(command, parameters, environment = {}) {
  return new Promise((resolve) => {
    const env = { ...process.env, ...environment }
    const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'], env })
    const said = []
    child.stdout.on('data', (chunk) => said.push(chunk))
    child.stderr.on('data', (chunk) => said.push(chunk))
    child.on('close', (code) =>
      resolve({ passed: code === 0, said: Buffer.concat(said).toString() }),
    )
  })
}

async function step(name, command, parameters) {
  const started = Date.now()
  const { passed, said } = await ended(command, parameters)
  tally[passed ? 'passed' : 'failed'] += 1
  const seconds = Math.round((Date.now() - started) / 1000)
  console.log(`${passed ? 'passed' : 'FAILED'}: ${name}, ${seconds} s`)
  if (!passed) console.log(said)
}

/**
 * Runs one vitest project and adds its tests to the tally.
 * @param named what stands for it in the line with its count
 */
async function tests(project, named = `tests, ${project}`, environment = {}) {
  const started = Date.now()
  const report = `.cache/${named.replaceAll(/\W+/g, '-')}.json`
  rmSync(report, { force: true })
  const command = ['vitest', 'run', '--project', project, '--reporter=dot', '--reporter=json']
  const { passed, said } = await ended(
    'npx',
    [...command, `--outputFile.json=${report}`],
    environment,
  )
  const seconds = Math.round((Date.now() - started) / 1000)
  if (!passed) console.log(said)
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
  console.log(`${numPassedTests} passed, ${numFailedTests} failed: ${named}, ${seconds} s`)
}

function hasChromium() {
  return existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium')
}

/** An office that draws documents, and what reads them as they are drawn. */
function hasOffice() {
  return ['soffice', 'pdftotext', 'tesseract'].every((name) => existsSync(`/usr/bin/${name}`))
}
const office = ['libreoffice-writer-nogui', 'poppler-utils', 'tesseract-ocr', 'tesseract-ocr-dan']

function ensure(there, packages) {
  if (there()) return true
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (canInstall) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', ...packages])
  }
  return there()
}

const hasStrace = () => existsSync('/usr/bin/strace')

ensureInstalled()
mkdirSync('.cache', { recursive: true })
rmSync(reports, { recursive: true, force: true })
const cached = (file) => ['--cache', '--cache-strategy', 'content', '--cache-location', file]
await Promise.all([
  step('lint', 'npx', ['eslint', '.', '--max-warnings=0', ...cached('.cache/eslint')]),
  (async () => {
    // What is compiled here is what the tests start.
    await step('types', 'npx', ['tsc', '-b'])
    await tests('check')
  })(),
  (async () => {
    const quiet = ['--check', '--log-level=warn']
    await step('format', 'npx', ['prettier', '.', ...quiet, ...cached('.cache/prettier')])
    await step('dead code', 'npx', ['knip'])
  })(),
])

/** Each version has a server to itself, so both are tried at once, and an outage of a third beside them. */
async function testsOfEngines() {
  run(process.execPath, ['--import', 'tsx', 'test/neo4j/prepare.ts'])
  const isGiven = (process.env.NEO4J_URI ?? '') !== ''
  const engines = isGiven
    ? [tests('engines')]
    : ['5', '2026'].map((version) =>
        tests('engines', `tests, engines, Neo4j ${version}`, { NEO4J_VERSION: version }),
      )
  await Promise.all([...engines, tests('outage'), tests('embedded')])
}

async function testsOfPages() {
  ensureBuilt()
  if (ensure(hasChromium, ['chromium'])) {
    await tests('page')
    await tests('journeys', 'journeys')
  } else {
    tally.skipped += 1
    notes.push(
      'The page tests and journeys were skipped: there is no Chromium. Install it, or set CHROMIUM to its path.',
    )
  }
  if (hasChromium() && ensure(hasOffice, office)) await tests('paper')
  else {
    tally.skipped += 1
    notes.push(`The tests of paper were skipped. Install chromium, ${office.join(', ')}.`)
  }
}

// Much of an outage is waiting, so the pages are tried meanwhile.
if (!quick && !ensure(hasStrace, ['strace'])) {
  notes.push('The test of what is on the disk was skipped: there is no strace. Install it.')
}
if (!quick) await Promise.all([testsOfEngines(), testsOfPages()])

console.log()
for (const file of !quick && existsSync(reports) ? readdirSync(reports) : []) {
  console.log(readFileSync(`${reports}/${file}`, 'utf8').trim())
}
for (const note of notes) console.log(note)
if (process.env.CI === 'true' && tally.skipped > 0) {
  console.log(`${tally.skipped} skipped, which counts as failed here.`)
  tally.failed += tally.skipped
  tally.skipped = 0
}
console.log(
  `${tally.passed} passed, ${tally.failed} failed${tally.skipped ? `, ${tally.skipped} skipped` : ''}`,
)
process.exitCode = tally.failed > 0 ? 1 : 0
