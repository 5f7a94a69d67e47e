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
            { name: 'line', test: /node_modules\/@line\/liff\/|src\/line\/line|src\/session|src\/ui\/\w*Outside/, priority: 1 },
            { name: 'base', test: /preload-helper|node_modules\/preact|src\/(api|app|config|dates|early|pages|router|store|texts\.th)\.ts|src\/pages\/.*\.page\.ts|src\/ui\/(?!\w*Outside)/, priority: 2 },
            { name: 'form', test: /src\/(pa1\/|saving\/|autosave|workload)/ },
          ],
        },
      },
    },
  },
}));
