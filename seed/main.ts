/** `npm run seed`, `dump`, `restore`, `backup` and `verify-backup`: the command line, on the database the service is configured with. */
import { ConfigInvalid, readConfig } from '../server/config.ts'
import { LineRefused } from '../server/network/records/dump-lines.ts'
import { NotEmpty } from '../server/network/records/load.ts'
import { RecordRefused } from '../server/network/records/records.ts'
import { LoadUnfinished } from '../server/network/registry.ts'
import {
  StoreMachineFault,
  StoreUnavailable,
  StoreUnusable,
  ValueTooLarge,
} from '../server/store/errors.ts'
import { openStore } from '../server/store/open.ts'
import { backUp, verifyBackup } from './backup.ts'
import { carryOut } from './carry-out.ts'
import { CommandRefused, readCommand } from './command.ts'

/** What a person at the command line can put right, each with a message that says how. */
const foreseen = [
  CommandRefused,
  ConfigInvalid,
  LineRefused,
  LoadUnfinished,
  NotEmpty,
  RecordRefused,
  StoreMachineFault,
  StoreUnusable,
  ValueTooLarge,
]

async function run(): Promise<void> {
  // What is written here names people.
  process.umask(0o077)
  const command = readCommand(process.argv.slice(2))
  if (command.command === 'verify-backup') return verifyBackup(command.folder, console.log)
  const { database } = readConfig(process.env)
  if (command.command === 'backup') return backUp(database, command.folder, console.log)
  const store = await openStore(database, console.warn)
  try {
    await carryOut(store, command, console.log)
  } finally {
    await store.close()
  }
}

function explained(error: unknown): string | undefined {
  if (foreseen.some((kind) => error instanceof kind)) return (error as Error).message
  return error instanceof StoreUnavailable
    ? 'The database does not answer: see that it runs and that NEO4J_URI leads to it.'
    : undefined
}

try {
  await run()
} catch (error) {
  const explanation = explained(error)
  console.error(explanation ?? 'It did not work, for a reason nobody foresaw:')
  if (explanation === undefined) console.error(error)
  process.exitCode = 1
}
