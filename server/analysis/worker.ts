/** Threads of their own for what would keep other requests waiting. */
import { Worker } from 'node:worker_threads'

/**
 * Starts a thread on a file: as it is compiled, or in tests and development as it is written, which tsx can read.
 * @param file the path of the file without its ending, from `from`, the URL of the module that starts it
 */
export function startWorker(file: string, from: string): Worker {
  if (!from.endsWith('.ts')) return new Worker(new URL(`${file}.js`, from))
  const entry = JSON.stringify(new URL(`${file}.ts`, from))
  const code = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${entry}, ${entry}))`
  return new Worker(code, { eval: true })
}
