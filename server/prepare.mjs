/**
 * Installs and builds what is missing or out of date. Plain JavaScript without dependencies: it runs on a fresh clone,
 * before anything is installed. A second call with nothing changed costs a walk over the sources (a few ms).
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const installed = join(root, 'node_modules', '.package-lock.json')
const built = join(root, 'dist', '.built')
const sources = ['server', 'seed', 'client', 'package.json', 'tsconfig.base.json']

/** The time, in ms, a file was last changed; 0 when it is not there. */
function changed(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0
}

/** The latest change of a file or of anything in a folder. */
function latest(path) {
  if (!statSync(path).isDirectory()) return changed(path)
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((time, entry) => Math.max(time, changed(join(entry.parentPath, entry.name))), 0)
}

function npm(parameters, purpose) {
  console.log(`${purpose} …`)
  const { status } = spawnSync('npm', parameters, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  console.error(`${purpose} failed; run "npm ${parameters.join(' ')}" to see why.`)
  process.exit(1)
}

/** Runs `npm ci` when packages are missing or older than package-lock.json; ends the process when that fails. */
export function ensureInstalled() {
  if (changed(installed) >= changed(join(root, 'package-lock.json'))) return
  npm(['ci', '--include=dev'], 'Installing packages')
}

/** Runs `npm run build` when a source is newer than the last build; ends the process when that fails. */
export function ensureBuilt() {
  const newest = sources.reduce((time, path) => Math.max(time, latest(join(root, path))), 0)
  if (changed(built) >= newest) return
  npm(['run', 'build'], 'Building')
  writeFileSync(built, '')
}
