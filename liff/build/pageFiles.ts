import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin, type Rolldown } from 'vite';
import type { PageDefinition } from '../src/pages.ts';

const main = /\/src\/main\.ts$/;
const opening = /\/src\/(session|line\/simulator)\.ts$/;
const frame = /\/src\/start\.tsx$/;
const page = /\/src\/pages\/(.+)\.tsx$/;

type Chunks = Map<string, Rolldown.OutputChunk>;

/** A chunk with all that it imports. */
function withImports(chunk: Rolldown.OutputChunk, chunks: Chunks, files = new Set<string>()): Set<string> {
  if (files.has(chunk.fileName)) return files;
  files.add(chunk.fileName);
  for (const name of chunk.imports) withImports(chunks.get(name)!, chunks, files);
  return files;
}

/** What a page asks the service for first: without an id, and for the thing `{id}`. */
async function asksOf(name: string) {
  const { module } = await runnerImport<{ default: PageDefinition }>(fileURLToPath(new URL(`../src/pages/${name}.page.ts`, import.meta.url)));
  const asks = module.default.asks ?? (() => []);
  return { plain: asks(''), one: asks('{id}').map((path) => path.replace(encodeURIComponent('{id}'), '{id}')) };
}

/**
 * Writes `pages.json`: the page's own script (`first`), those that ask who is here (`opening`), and those of the frame and
 * each page (`pages`, by the page's name) with the frame's `styles`, and what each page asks for first (`asks`).
 * The service names them in every page, so that the browser need not run one script to learn of the next; size.mjs counts them.
 */
export const pageFiles: Plugin = {
  name: 'paline-page-files',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const chunks: Chunks = new Map(Object.values(bundle).filter((f) => f.type === 'chunk').map((c) => [c.fileName, c]));
      const holding = (what: RegExp) => [...chunks.values()].filter((c) => c.moduleIds.some((id) => what.test(id)));
      const all = (of: Rolldown.OutputChunk[]) => of.flatMap((c) => [...withImports(c, chunks)]);
      const first = new Set(all(holding(main)));
      const openers = new Set(all(holding(opening)).filter((file) => !first.has(file)));
      const frames = all(holding(frame));
      const styles = [...first].flatMap((file) => [...(chunks.get(file)!.viteMetadata?.importedAssets ?? [])]);
      const pages: Record<string, string[]> = {};
      for (const chunk of chunks.values())
        for (const id of chunk.moduleIds) {
          const name = page.exec(id)?.[1];
          if (name) pages[name] = [...new Set([...frames, ...all([chunk])])].filter((file) => !first.has(file));
        }
      const asks = Object.fromEntries(await Promise.all(Object.keys(pages).map(async (name) => [name, await asksOf(name)])));
      this.emitFile({ type: 'asset', fileName: 'pages.json', source: JSON.stringify({ first: [...first], opening: [...openers], styles, pages, asks }, null, 1) });
    },
  },
};
