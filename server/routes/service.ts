/** Whether the service runs and can answer, the shared login, and the description of the API. */
import type { Handler } from '../http/handler.ts'
import { wrongPassword } from '../problems/problems.ts'

export const readLive: Handler<'live'> = () => ({ status: 'live' })

export const readReady: Handler<'ready'> = async (_ask, service) => ({
  status: 'ready',
  version: service.version,
  ...(await service.readiness()),
})

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

export const readDescription: Handler<'description'> = async (_ask, { version }) => {
  // Loaded when asked for: the generator would slow every start.
  const { describeApi } = await import('../contract/openapi.ts')
  return { ...describeApi(version) }
}
