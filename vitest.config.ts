import { defineConfig } from 'vitest/config'

/**
 * `check` is the quick part; `engines` needs real databases, `page` and `journeys` a real browser and the built product,
 * `paper` an office.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'check',
          include: ['test/{client,cypher,seed,server}/**/*.test.ts', 'test/*.test.ts'],
          globalSetup: 'test/compiled.ts',
          // A limit for a test that hangs, not for one on a busy machine.
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'engines',
          include: ['test/contract/**/*.test.ts'],
          globalSetup: ['test/compiled.ts', 'test/contract/servers.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'paper',
          include: ['test/paper/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'page',
          include: ['test/page/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
