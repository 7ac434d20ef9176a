/** `/api/health`: whether the service runs, and whether it can answer. */
import type { Handler } from '../http/handler.ts'

export const readLive: Handler<'live'> = () => ({ status: 'live' })

export const readReady: Handler<'ready'> = async (_ask, service) => ({
  status: 'ready',
  version: service.version,
  ...(await service.readiness()),
})
