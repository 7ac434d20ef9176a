/**
 * `npm run password`: asks for the shared password and prints its argon2id hash for LOGIN_PASSWORD_HASH. In a terminal
 * nothing is shown while typing; otherwise the first line of standard input is the password.
 */
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { ensureInstalled } from './prepare.mjs'

const shortest = 12

/** Reads lines one after another; in a terminal without showing them. */
function lineReader() {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({
    input: process.stdin,
    output: silent,
    terminal: process.stdin.isTTY,
  })
  const reading = lines[Symbol.asyncIterator]()
  return {
    async read(prompt) {
      process.stderr.write(process.stdin.isTTY ? prompt : '')
      const { value } = await reading.next()
      process.stderr.write(process.stdin.isTTY ? '\n' : '')
      return value ?? ''
    },
    close: () => lines.close(),
  }
}

ensureInstalled()
const { hash } = await import('@node-rs/argon2')
const lines = lineReader()
const password = await lines.read(`Password (at least ${shortest} characters): `)
const repeated = process.stdin.isTTY ? await lines.read('Once more: ') : password
lines.close()
if (password.length < shortest) {
  console.error(`Choose a password of at least ${shortest} characters.`)
  process.exit(1)
}
if (password !== repeated) {
  console.error('The two are not the same; run npm run password again.')
  process.exit(1)
}
// Memory, passes and lanes as OWASP recommends for argon2id, the library's default algorithm.
const printed = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
console.error('Set this, in single quotes where a shell reads it:')
console.log(`LOGIN_PASSWORD_HASH='${printed}'`)
