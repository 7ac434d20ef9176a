/** The shared login: one password, known here only by its argon2id hash. */
import { hkdfSync } from 'node:crypto'

/** How long a login lasts, in ms, wherever the cookie says otherwise. */
export const loginLasts = 12 * 60 * 60 * 1000

/** What the signed cookie holds. */
export interface Login {
  /** Milliseconds since 1970. */
  signedInAt?: number
}

/** The key that signs cookies, drawn from the hash (HKDF, RFC 5869), so that a new password ends every login. */
export function signingKey(passwordHash: string): string {
  const key = hkdfSync('sha256', passwordHash, '', 'bindeled session cookie', 32)
  return Buffer.from(key).toString('base64')
}

/** Whether `password` is the one behind `passwordHash`; takes a good part of a second of one core, off the main thread. */
export async function isRightPassword(passwordHash: string, password: string): Promise<boolean> {
  // Loaded when someone signs in: most starts need no login.
  const { verify } = await import('@node-rs/argon2')
  return verify(passwordHash, password)
}

/** Whether a login from the cookie still holds at `now`, in ms since 1970. */
export function isCurrent(login: Login | null | undefined, now: number): boolean {
  const since = login?.signedInAt
  return typeof since === 'number' && since <= now && now < since + loginLasts
}
