import { defineConfig } from 'vite'

/** The server that the development server passes `/api` on to. */
const api = 'http://127.0.0.1:3000'

export default defineConfig({
  root: import.meta.dirname,
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
})
