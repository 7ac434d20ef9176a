/**
 * `npm start`: from a fresh clone to a running service. Plain JavaScript without dependencies, because nothing is installed
 * yet when it begins; the service then runs in this same process, so that stopping one stops the other.
 */
import { ensureBuilt, ensureInstalled } from './prepare.mjs'

const needed = [20, 19]
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(`Bindeled needs Node.js ${needed.join('.')} or newer; this is ${process.version}.`)
  process.exit(1)
}
ensureInstalled()
ensureBuilt()
try {
  await import('../dist/server/main.js')
} catch (error) {
  if (error.code !== 'EMFILE' && error.code !== 'ENFILE') throw error
  console.error('Bindeled may not open enough files: raise the limit (ulimit -n) to 1024 or more.')
  process.exit(1)
}
