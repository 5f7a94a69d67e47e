import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';

const most = 60 * 1024;
const dist = fileURLToPath(new URL('../dist', import.meta.url));
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

function follow(key, files) {
  const entry = manifest[key];
  if (!entry) throw new Error(`${key} is not in the build`);
  if (files.has(entry.file)) return files;
  files.add(entry.file);
  entry.imports?.forEach((i) => follow(i, files));
  return files;
}

const sizes = new Map();
const sizeOf = (file) => sizes.get(file) ?? sizes.set(file, gzipSync(readFileSync(join(dist, file)), { level: 9 }).length).get(file);
const shown = (bytes) => `${(bytes / 1024).toFixed(1).padStart(6)} kB`;

// The first script loads session and start, and the start the page, only when they run: none is among its imports.
const filesOf = (page) => [...['index.html', 'src/session.ts', 'src/start.tsx', page].reduce((files, key) => follow(key, files), new Set())];
const sumOf = (page) => filesOf(page).reduce((sum, file) => sum + sizeOf(file), 0);

const pages = Object.keys(manifest).filter((key) => /^src\/pages\/.*\.tsx$/.test(key)).sort((a, b) => sumOf(a) - sumOf(b));
for (const file of filesOf('src/pages/pa1.tsx')) console.log(`${shown(sizeOf(file))}  ${file}`);
console.log(`${shown(sumOf('src/pages/pa1.tsx'))}  JavaScript of the first screen, gzip, with the LIFF SDK (at most ${most / 1024})`);
for (const page of pages) console.log(`${shown(sumOf(page))}  ${page}`);
if (sumOf(pages.at(-1)) > most) {
  console.error(`too large: ${pages.at(-1)}`);
  process.exitCode = 1;
}
