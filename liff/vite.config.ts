/// <reference types="vitest/config" />
import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Puts the build's own name into the page, so that page and service can tell whether they belong together. */
const named: Plugin = {
  name: 'paline-build-name',
  enforce: 'post',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle }) {
      const files = Object.keys(bundle ?? { dev: 0 }).sort().join('\n');
      return html.replace('__PALINE_BUILD__', createHash('sha256').update(files).digest('hex').slice(0, 12));
    },
  },
};

/** Puts a small form of every script and style beside it, made once and better than can be made at every request. */
const packed: Plugin = {
  name: 'paline-packed',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (!/^assets\/.*\.(js|css)$/.test(file.fileName)) continue;
        const source = file.type === 'chunk' ? file.code : file.source;
        this.emitFile({ type: 'asset', fileName: `${file.fileName}.br`, source: brotliCompressSync(source) });
      }
    },
  },
};

/** `vite build` makes liff/dist for LINE; `--mode simulator` makes liff/dist-simulator, the only one with @line/liff-mock. */
export default defineConfig(({ mode }) => ({
  base: '/liff/',
  // A busy machine must not fail a test that is right.
  test: { testTimeout: 60_000, hookTimeout: 120_000, expect: { poll: { timeout: 45_000 } } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [named, packed],
  build: {
    outDir: mode === 'simulator' ? 'dist-simulator' : 'dist',
    emptyOutDir: true,
    target: ['chrome80', 'safari14'],
    manifest: true,
    assetsInlineLimit: 0,
    // Few files: on a slow phone each request costs as much as some kilobytes of script.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'core', test: /preload-helper|src\/(api|app|config|dates|duties|early|notStarted|pages|router|store)\.ts|src\/texts\/common|src\/pages\/.*\.page\.ts/, priority: 3 },
            { name: 'line', test: /rolldown\/runtime|node_modules\/@line\/liff\/|src\/line\/line|src\/device\.ts/, priority: 2 },
            // What reading pages have in common with the form stands in the frame: they need no script that writes.
            { name: 'frame', test: /node_modules\/preact|src\/(App|Failure)\.tsx|src\/(gaps|workload|pa1\/(places|choiceWords))\.ts|src\/(ui\/|styles\/(?!fonts|gaps))/, priority: 1 },
            { name: 'form', test: /src\/(pa1\/(?!Review|readiness|Papers|Example|ConflictPanel|StartPage)|texts\/pa1|saving\/|autosave)/, priority: 0.5 },
            { name: 'more', test: /src\/pa1\/(Review|readiness|Papers|Example|ConflictPanel|StartPage)/ },
          ],
        },
      },
    },
  },
}));
