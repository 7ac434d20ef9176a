/** Where a request comes from, read from headers that a page cannot forge. */
import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a request may change something: not when a browser says that another site sent it (Sec-Fetch-Site, or Origin in
 * browsers without it). A program that is not a browser sends neither, and carries no visitor's cookie either.
 */
export function comesFromHere(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const { origin, host } = headers
  if (origin === undefined) return true
  return URL.canParse(origin) && new URL(origin).host === host
}

/**
 * Whether a Host header names this machine. A service without a login must not answer to any other name: a foreign site
 * could point its own name at this machine and read the network through the visitor's browser (DNS rebinding).
 */
export function namesThisMachine(host: string | undefined): boolean {
  const name = host?.replace(/:\d+$/, '')
  return name === 'localhost' || name === '[::1]' || /^127(\.\d{1,3}){3}$/.test(name ?? '')
}
