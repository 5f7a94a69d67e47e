/// <reference types="vitest/config" />
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { pageFiles } from './build/pageFiles.ts';

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

/** Imports fetch what they name and no more: style sheets are laid by the pages, and the service's page names what is to be fetched ahead. */
const plain: Plugin = {
  name: 'paline-plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};

/** `vite build` makes liff/dist for LINE; `--mode simulator` makes liff/dist-simulator, the only one with @line/liff-mock. */
export default defineConfig(({ mode }) => ({
  base: '/liff/',
  // A busy machine must not fail a test that is right.
  test: { testTimeout: 60_000, hookTimeout: 120_000, expect: { poll: { timeout: 45_000 } } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [plain, named, packed, pageFiles],
  resolve: { alias: [{ find: /^@liff\/(sub-window|message-bus|permanent-link|extensions)$/, replacement: fileURLToPath(new URL('src/line/leftOut.ts', import.meta.url)) }] },
  build: {
    modulePreload: false,
    outDir: mode === 'simulator' ? 'dist-simulator' : 'dist',
    emptyOutDir: true,
    target: ['chrome80', 'safari14'],
    assetsInlineLimit: 0,
    // Few files: on a slow phone each request costs as much as some kilobytes of script.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'core', test: /rolldown\/runtime|preload-helper|src\/(main|styling|fetching|api|app|config|dates|device|duties|early|leave|opening|pages|router|store)\.ts|src\/line\/(here|line|token)\.ts|src\/texts\/common|src\/pages\/.*\.page\.ts/, priority: 3 },
            { name: 'line', test: /node_modules\/@line\/|src\/line\/(sdk|leftOut|simulator)|src\/session\.ts/, priority: 2 },
            // What reading pages have in common with the form stands in the frame: they need no script that writes.
            { name: 'frame', test: /node_modules\/preact|src\/(App|Failure|start)\.tsx|src\/(gaps|workload|pa1\/(places|choiceWords))\.ts|src\/(ui\/(?!OutsideLink|useOutside|Dialog|Confirm|keepFocusIn)|styles\/(?!fonts|gaps))/, priority: 1 },
            { name: 'dialog', test: /src\/ui\/(Dialog|Confirm|keepFocusIn)/, priority: 0.9 },
            { name: 'outside', test: /src\/ui\/(OutsideLink|useOutside)/, priority: 0.9 },
            { name: 'form', test: /src\/(pages\/pa1\.tsx|pa1\/(?!Review|readiness|Papers|Example|ConflictPanel|StartPage|SectionList|SectionDrawer|WorkloadSum|StatusNote|ReloadNote)|texts\/pa1|saving\/|autosave)/, priority: 0.5 },
            { name: 'more', test: /src\/(pa1\/(Review|readiness|Papers|Example|ConflictPanel|StartPage|SectionList|SectionDrawer|WorkloadSum|StatusNote|ReloadNote)|texts\/stands)/ },
          ],
        },
      },
    },
  },
}));
