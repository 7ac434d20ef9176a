import { defineConfig } from 'vite'

/** The server that the development server passes `/api` on to. */
const api = 'http://127.0.0.1:3000'

export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  resolve: {
    // A test that builds runs with NODE_ENV=test; what it builds is the product all the same.
    conditions: ['module', 'browser', command === 'build' ? 'production' : 'development'],
  },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2023',
    // The content security policy allows fonts and scripts from the server only, never as data.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  server: { proxy: { '/api/': api } },
}))
