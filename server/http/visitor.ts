/** Who asks: signed in with the shared login or not. */
import type { Request } from 'express'
import { isCurrent, isRightPassword, type Login } from '../security/login.ts'

export interface Visitor {
  /** Whether the service asks for a login at all. */
  required: boolean
  signedIn: boolean
  /** Signs in when the password is right; returns whether it is. */
  signIn(password: string): Promise<boolean>
  signOut(): void
}

/** The visitor behind `request`; `passwordHash` is that of the shared login, if there is one. */
export function visitorOf(request: Request, passwordHash: string | undefined): Visitor {
  const session = () => request.session as Login | null | undefined
  return {
    required: passwordHash !== undefined,
    get signedIn() {
      return passwordHash === undefined || isCurrent(session(), Date.now())
    },
    async signIn(password) {
      if (passwordHash === undefined) return true
      const right = await isRightPassword(passwordHash, password)
      if (right) request.session = { signedInAt: Date.now() }
      return right
    },
    signOut() {
      request.session = null
    },
  }
}
