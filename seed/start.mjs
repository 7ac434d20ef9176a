/**
 * `npm run seed`, `dump`, `restore`, `backup`, `verify-backup`: installs and builds what is missing, then runs the command. Plain
 * JavaScript without dependencies, because nothing is installed yet when it begins.
 */
import { ensureBuilt, ensureInstalled } from '../server/prepare.mjs'

ensureInstalled()
ensureBuilt()
await import('../dist/seed/main.js')
