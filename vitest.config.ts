import { defineConfig } from 'vitest/config'

/** Every limit is for what hangs: a busy machine may take its time. In ms. */
const patient = (limit: number) => ({
  testTimeout: limit,
  hookTimeout: 2 * limit,
  expect: { poll: { timeout: limit / 4 } },
})

/**
 * `check` is the quick part; `embedded` kills and limits real processes; `engines` and `outage` need real databases, `page` and `journeys` a real browser and the built
 * product, `paper` an office.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'check',
          include: ['test/{client,cypher,seed,server}/**/*.test.ts', 'test/*.test.ts'],
          globalSetup: 'test/compiled.ts',
          // Files share what they import, so loading the same modules for each of them is saved.
          isolate: false,
          unstubGlobals: true,
          restoreMocks: true,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          ...patient(120_000),
        },
      },
      {
        test: {
          name: 'engines',
          include: ['test/contract/**/*.test.ts'],
          exclude: ['test/contract/outage.test.ts'],
          globalSetup: ['test/compiled.ts', 'test/contract/servers.ts'],
          fileParallelism: false,
          ...patient(240_000),
        },
      },
      {
        test: {
          name: 'embedded',
          include: ['test/embedded/**/*.test.ts'],
          globalSetup: 'test/compiled.ts',
          fileParallelism: false,
          ...patient(240_000),
        },
      },
      {
        test: {
          name: 'outage',
          include: ['test/contract/outage.test.ts'],
          globalSetup: 'test/compiled.ts',
          fileParallelism: false,
          ...patient(600_000),
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          fileParallelism: false,
          ...patient(300_000),
        },
      },
      {
        test: {
          name: 'paper',
          include: ['test/paper/**/*.test.ts'],
          fileParallelism: false,
          ...patient(120_000),
        },
      },
      {
        test: {
          name: 'page',
          include: ['test/page/**/*.test.ts'],
          globalSetup: 'test/helpers/shared-products.ts',
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          ...patient(120_000),
        },
      },
    ],
  },
})
