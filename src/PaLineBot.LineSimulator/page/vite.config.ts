/// <reference types="vitest/config" />
import { defineConfig } from 'vite';

const simulator = process.env['PALINE_SIMULATOR'] ?? 'http://127.0.0.1:5210';

/** Builds the chat page into the simulator's wwwroot; `npm run dev` passes the control API on to a running simulator. */
export default defineConfig({
  base: './',
  // A busy machine must not fail a test that is right.
  test: { testTimeout: 60_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: '../wwwroot', emptyOutDir: true, target: 'es2022' },
  server: { proxy: { '/control': simulator, '/liff': simulator } },
});
