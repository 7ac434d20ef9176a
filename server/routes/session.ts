/** `/api/session`: the shared login. */
import { wrongPassword } from '../problems/problems.ts'
import type { Handler } from '../http/handler.ts'

export const readSession: Handler<'session'> = ({ visitor: { required, signedIn } }) => ({
  required,
  signedIn,
})

export const startSession: Handler<'signIn'> = async ({ body, visitor }) => {
  if (!(await visitor.signIn(body.password))) throw wrongPassword()
  return { required: visitor.required, signedIn: true }
}

export const endSession: Handler<'signOut'> = ({ visitor }) => {
  visitor.signOut()
  return { required: visitor.required, signedIn: !visitor.required }
}
