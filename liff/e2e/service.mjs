import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, process.env.PALINE_SERVICE ?? 'src/PaLineBot/bin/Release/net10.0/PaLineBot.dll');
const district = join(root, 'src/PaLineBot/Demo/district.json');
const run = promisify(execFile);

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** The real service with the demo district and a private PostgreSQL, which can be killed and started again at the same address. Nothing runs before `setUp`. */
export async function makeService(simulator, liff = 'liff/dist-simulator') {
  const data = mkdtempSync(join(tmpdir(), 'paline-liff-'));
  chmodSync(data, 0o755);
  const address = `http://127.0.0.1:${await freePort()}`;
  const env = { ...process.env, PALINE_DATA: data, PALINE_PORT: '', Urls: address, Line__ApiBase: simulator, Simulator__Clock: simulator, Liff__Folder: resolve(root, liff) };
  let child = null;
  const start = async () => {
    child = spawn('dotnet', [program, 'serve', '--demo', district], { cwd: data, env, stdio: ['ignore', 'pipe', 'inherit'] });
    const lines = createInterface({ input: child.stdout });
    let isBad = false;
    // What the service complains of stands in the log of the tests, each on one line or the next.
    lines.on('line', (line) => {
      isBad = /^(warn|fail|crit):/.test(line) || (isBad && line.startsWith(' '));
      if (isBad) console.error(line);
    });
    await new Promise((done, fail) => {
      lines.on('line', (line) => line.startsWith('listening: ') && done());
      lines.on('close', () => fail(new Error('the service ended before it was ready')));
    });
  };
  const end = async (signal) => {
    if (!child || child.exitCode !== null || child.signalCode) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  const stop = async () => {
    await end('SIGTERM');
    // After a kill the database runs on; it is ours, so it is ended by its own number.
    const pid = join(data, 'postgres/postmaster.pid');
    if (existsSync(pid)) process.kill(Number(readFileSync(pid, 'utf8').split('\n')[0]), 'SIGQUIT');
    await new Promise((done) => setTimeout(done, 200));
    rmSync(data, { recursive: true, force: true });
  };
  /** Starts it and makes it known to the simulator. */
  const setUp = async () => {
    await start();
    await run(join(root, 'script/lib/demo-chat.sh'), [simulator, address, district]);
    await run('dotnet', [program, 'line', 'setup', '--district', 'demo'], { cwd: data, env });
  };
  return { address, setUp, kill: () => end('SIGKILL'), start, stop };
}
