/** Settings: the environment read once, checked whole. */
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import type { DatabaseConfig } from './store/open.ts'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

export interface Config {
  host: string
  port: number
  database: DatabaseConfig
  /** The argon2id hash of the shared login; without one nobody is asked to sign in. */
  loginPasswordHash?: string
  /** How many proxies in front of the service are trusted to say who the client is. */
  trustedProxies: number
  logLevel: LogLevel
}

/** Settings that cannot be used; `problems` holds one sentence for each, saying what to do. */
export class ConfigInvalid extends Error {
  override readonly name = 'ConfigInvalid'
  readonly problems: string[]

  constructor(problems: string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

type Environment = Readonly<Record<string, string | undefined>>
/** Reads one setting, or reports what is wrong with it. */
type Report = (problem: string) => void

/**
 * Reads the settings from `environment`; an empty value is the same as none.
 * @throws ConfigInvalid naming every problem at once
 */
export function readConfig(environment: Environment): Config {
  const problems: string[] = []
  const report = (problem: string) => problems.push(problem)
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const loginPasswordHash = readPasswordHash(set, report)
  const config: Config = {
    host: readHost(set, report),
    port: readWholeNumber(set, { name: 'PORT', fallback: 3000, highest: 65535 }, report),
    database: readDatabase(set, report),
    ...(loginPasswordHash === undefined ? {} : { loginPasswordHash }),
    trustedProxies: readWholeNumber(set, { name: 'TRUST_PROXY', fallback: 0, highest: 10 }, report),
    logLevel: readLogLevel(set, report),
  }
  if (problems.length > 0) throw new ConfigInvalid(problems)
  return config
}

/** Whether only this machine can reach a service that listens on `host`. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}

function readHost(set: Environment, report: Report): string {
  const host = set['HOST'] ?? '127.0.0.1'
  if (isIP(host) === 0 && !/^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(host)) {
    report(`HOST must be an address or a host name, not "${host}".`)
  } else if (!isLoopback(host) && set['LOGIN_PASSWORD_HASH'] === undefined) {
    report(
      `HOST is ${host}, which others can reach: set LOGIN_PASSWORD_HASH (npm run password makes it), or leave HOST out.`,
    )
  }
  return host
}

function readWholeNumber(
  set: Environment,
  { name, fallback, highest }: { name: string; fallback: number; highest: number },
  report: Report,
): number {
  const text = set[name] ?? String(fallback)
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > highest) {
    report(`${name} must be a whole number from 0 to ${highest}, not "${text}".`)
  }
  return value
}

function readLogLevel(set: Environment, report: Report): LogLevel {
  const text = set['LOG_LEVEL'] ?? 'warn'
  const level = logLevels.find((known) => known === text)
  if (level === undefined)
    report(`LOG_LEVEL must be one of ${logLevels.join(', ')}, not "${text}".`)
  return level ?? 'info'
}

function readPasswordHash(set: Environment, report: Report): string | undefined {
  const hash = set['LOGIN_PASSWORD_HASH']
  if (hash !== undefined && !/^\$argon2id\$v=\d+\$[^$]+\$[^$]+\$[^$]+$/.test(hash)) {
    report(
      'LOGIN_PASSWORD_HASH must be an argon2id hash as npm run password prints it; in a shell put it in single quotes.',
    )
  }
  return hash
}

const neo4jSchemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc']

function readDatabase(set: Environment, report: Report): DatabaseConfig {
  const uri = set['NEO4J_URI']
  if (uri === undefined) {
    for (const name of ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']) {
      if (set[name] !== undefined) report(`${name} is set without NEO4J_URI: set both, or neither.`)
    }
    return { engine: 'grafeo', folder: resolve(set['DATA_DIR'] ?? './data') }
  }
  if (!neo4jSchemes.some((scheme) => uri.startsWith(`${scheme}://`)) || !URL.canParse(uri)) {
    report(
      `NEO4J_URI must begin with one of ${neo4jSchemes.map((s) => `${s}://`).join(', ')} and name a host.`,
    )
  }
  const [user, password] = ['NEO4J_USER', 'NEO4J_PASSWORD'].map((name) => {
    if (set[name] === undefined) report(`${name} is missing: NEO4J_URI needs it.`)
    return set[name] ?? ''
  })
  const database = set['NEO4J_DATABASE']
  return {
    engine: 'neo4j',
    uri,
    user: user ?? '',
    password: password ?? '',
    ...(database === undefined ? {} : { database }),
  }
}
