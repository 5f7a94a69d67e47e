import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';

const most = 60 * 1024;
const dist = fileURLToPath(new URL('../dist', import.meta.url));
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

const first = new Set();

function follow(key) {
  const entry = manifest[key];
  if (!entry) throw new Error(`${key} is not in the build`);
  if (first.has(entry.file)) return;
  first.add(entry.file);
  entry.imports?.forEach(follow);
}

// The first script loads the start, and the start the page, only when they run: neither is among its imports.
['index.html', 'src/start.tsx', 'src/pages/Pa1.tsx'].forEach(follow);
let sum = 0;
for (const file of first) {
  const bytes = gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  sum += bytes;
  console.log(`${(bytes / 1024).toFixed(1).padStart(6)} kB  ${file}`);
}
console.log(`${(sum / 1024).toFixed(1).padStart(6)} kB  JavaScript of the first screen, gzip, with the LIFF SDK (at most ${most / 1024})`);
if (sum > most) {
  console.error('too large');
  process.exitCode = 1;
}
