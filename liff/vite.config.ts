import { createHash } from 'node:crypto';
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

/** `vite build` makes liff/dist for LINE; `--mode simulator` makes liff/dist-simulator, the only one with @line/liff-mock. */
export default defineConfig(({ mode }) => ({
  base: '/liff/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [named],
  build: {
    outDir: mode === 'simulator' ? 'dist-simulator' : 'dist',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
  },
}));
