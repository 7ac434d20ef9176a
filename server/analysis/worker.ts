/** Threads of their own for what would keep other requests waiting. */
import { Worker, type ResourceLimits } from 'node:worker_threads'

/**
 * Starts a thread on a file: as it is compiled, or in tests and development as it is written, which tsx can read.
 * @param file the path of the file without its ending, from `from`, the URL of the module that starts it
 * @param resourceLimits what the thread may use, in MB; it is ended when it needs more
 */
export function startWorker(file: string, from: string, resourceLimits?: ResourceLimits): Worker {
  const limits = resourceLimits && { resourceLimits }
  if (!from.endsWith('.ts')) return new Worker(new URL(`${file}.js`, from), limits)
  const entry = JSON.stringify(new URL(`${file}.ts`, from))
  const code = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${entry}, ${entry}))`
  return new Worker(code, { ...limits, eval: true })
}
