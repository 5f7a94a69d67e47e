import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };

/** A bare LIFF page, built and served as the service serves the mini-app: small, and kept by the browser. */
export async function startStarter() {
  await build({ root, base: '/', configFile: false, logLevel: 'error', build: { outDir: 'dist', emptyOutDir: true, target: 'es2022' } });
  const files = new Map(readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true }).filter((f) => f.isFile()).map((f) => {
    const path = join(f.parentPath, f.name);
    return [path.slice(join(root, 'dist').length), brotliCompressSync(readFileSync(path))];
  }));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://starter');
    const path = pathname === '/' ? '/index.html' : pathname;
    const body = files.get(path);
    if (!body) return response.writeHead(404).end();
    const kept = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    return response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream', 'Content-Encoding': 'br', 'Cache-Control': kept }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { address: `http://127.0.0.1:${server.address().port}`, stop: () => (server.closeAllConnections(), server.close()) };
}
