/**
 * The products that page tests share, one for each seed, started before them and ended after. Tests that only look use
 * them; tests that write have a product of their own.
 */
import type { TestProject } from 'vitest/node'
import { startProduct, type Product } from './product.ts'

const seeds = { case: [], demo: ['--demo'], large: ['--synthetic', '1500'] }

export type SharedSeed = keyof typeof seeds

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of each. */
    sharedProducts: Record<SharedSeed, string>
  }
}

export default async function startShared(project: TestProject): Promise<() => Promise<void>> {
  const started: Product[] = []
  const start = async (seed: SharedSeed) => {
    const product = await startProduct({ seed: seeds[seed] })
    started.push(product)
    return product.url
  }
  project.provide('sharedProducts', {
    case: await start('case'),
    demo: await start('demo'),
    large: await start('large'),
  })
  return async () => {
    await Promise.all(started.map((product) => product.stop()))
  }
}
