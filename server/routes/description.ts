/** `/api/openapi.json`: the description of the API. */
import type { Handler } from '../http/handler.ts'

export const readDescription: Handler<'description'> = async (_ask, { version }) => {
  // Loaded when asked for: the generator would slow every start.
  const { describeApi } = await import('../contract/openapi.ts')
  return { ...describeApi(version) }
}
