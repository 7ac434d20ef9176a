/** What is asked for on the command line, read before anything is opened. */
import { parseArgs } from 'node:util'
import type { ParseArgsConfig } from 'node:util'

export type Command =
  | { command: 'seed'; network: 'case' | 'demo'; replace: boolean }
  | { command: 'seed'; network: 'synthetic'; actors: number; seed: number; replace: boolean }
  | { command: 'dump'; file: string }
  | { command: 'restore'; file: string; replace: boolean }
  | { command: 'backup'; folder: string }
  | { command: 'verify-backup'; folder: string }

/** A command that cannot be carried out as it was given; the message is one sentence that says how to give it. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused'
}

const usage = {
  seed: 'npm run seed takes --demo or --synthetic <actors>, with that --seed <number>, and --replace',
  dump: 'npm run dump takes the file to write: npm run dump -- network.jsonl',
  restore:
    'npm run restore takes the file to read, and --replace: npm run restore -- network.jsonl',
  backup: 'npm run backup takes the folder to make it in: npm run backup -- /mnt/backups',
  'verify-backup':
    'npm run verify-backup takes the folder of the backup: npm run verify-backup -- /mnt/backups/bindeled-…',
}

const fewest = 2
const most = 1_000_000

/**
 * @param words what stands after the name of the program: the command, then what belongs to it
 * @throws CommandRefused
 */
export function readCommand([command = '', ...words]: readonly string[]): Command {
  if (command === 'seed') return readSeed(words)
  if (command === 'dump') return { command, file: onlyFile('dump', read('dump', words, {})) }
  if (command === 'restore') {
    const given = read('restore', words, { replace: { type: 'boolean' } })
    return { command, file: onlyFile('restore', given), replace: given.values['replace'] === true }
  }
  if (command === 'backup' || command === 'verify-backup') {
    return { command, folder: onlyFile(command, read(command, words, {})) }
  }
  throw new CommandRefused(
    `There is no command "${command}": it is seed, dump, restore, backup or verify-backup.`,
  )
}

function readSeed(words: readonly string[]): Command {
  const { values, positionals } = read('seed', words, {
    demo: { type: 'boolean' },
    synthetic: { type: 'string' },
    seed: { type: 'string' },
    replace: { type: 'boolean' },
  })
  const { demo, synthetic, seed } = values
  const contradiction = demo === true && synthetic !== undefined
  if (positionals.length > 0 || contradiction || (seed !== undefined && synthetic === undefined)) {
    throw new CommandRefused(`${usage.seed}.`)
  }
  const replace = values['replace'] === true
  if (synthetic === undefined) {
    return { command: 'seed', network: demo === true ? 'demo' : 'case', replace }
  }
  return {
    command: 'seed',
    network: 'synthetic',
    actors: wholeNumber('--synthetic', synthetic, { lowest: fewest, highest: most }),
    seed: wholeNumber('--seed', seed ?? '1', { lowest: 0, highest: 2 ** 32 - 1 }),
    replace,
  }
}

function read(
  command: keyof typeof usage,
  words: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new CommandRefused(`${usage[command]}.`, { cause: error })
  }
}

function onlyFile(
  command: Exclude<keyof typeof usage, 'seed'>,
  { positionals }: { positionals: string[] },
): string {
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new CommandRefused(`${usage[command]}.`)
  return file
}

interface Limits {
  lowest: number
  highest: number
}

function wholeNumber(option: string, given: unknown, { lowest, highest }: Limits): number {
  const value = typeof given === 'string' && /^\d+$/u.test(given) ? Number(given) : Number.NaN
  if (value >= lowest && value <= highest) return value
  throw new CommandRefused(
    `${option} takes a whole number from ${lowest} to ${highest}, not "${String(given)}".`,
  )
}
