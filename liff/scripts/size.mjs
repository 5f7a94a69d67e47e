import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';

const most = 60 * 1024;
const dist = fileURLToPath(new URL('../dist', import.meta.url));
const { first, opening, pages: byPage } = JSON.parse(readFileSync(join(dist, 'pages.json'), 'utf8'));

const sizes = new Map();
const sizeOf = (file) => sizes.get(file) ?? sizes.set(file, gzipSync(readFileSync(join(dist, file)), { level: 9 }).length).get(file);
const shown = (bytes) => `${(bytes / 1024).toFixed(1).padStart(6)} kB`;
const filesOf = (page) => [...new Set([...first, ...opening, ...byPage[page]])];
const sumOf = (page) => filesOf(page).reduce((sum, file) => sum + sizeOf(file), 0);

const pages = Object.keys(byPage).sort((a, b) => sumOf(a) - sumOf(b));
for (const file of filesOf('pa1')) console.log(`${shown(sizeOf(file))}  ${file}`);
console.log(`${shown(sumOf('pa1'))}  JavaScript of the first screen, gzip, with the LIFF SDK (at most ${most / 1024})`);
for (const page of pages) console.log(`${shown(sumOf(page))}  ${page}`);
if (sumOf(pages.at(-1)) > most) {
  console.error(`too large: ${pages.at(-1)}`);
  process.exitCode = 1;
}
