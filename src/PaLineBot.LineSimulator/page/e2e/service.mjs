import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const program = join(root, 'src/PaLineBot/bin/Release/net10.0/PaLineBot.dll');
const district = join(root, 'src/PaLineBot/Demo/district.json');

/** The real service with the demo district and a private PostgreSQL of its own, talking to this simulator. */
export async function startService(simulator) {
  const data = mkdtempSync(join(tmpdir(), 'paline-e2e-'));
  chmodSync(data, 0o755);
  const env = { ...process.env, PALINE_DATA: data, PALINE_PORT: '', Urls: 'http://127.0.0.1:0', Line__ApiBase: simulator, Simulator__Clock: simulator };
  const child = spawn('dotnet', [program, 'serve', '--demo', district], { cwd: data, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(data, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const found = /^listening: (http\S+)/.exec(line);
    if (found) {
      child.stdout.resume();
      await promisify(execFile)(join(root, 'script/lib/demo-chat.sh'), [simulator, found[1], district]);
      await promisify(execFile)('dotnet', [program, 'line', 'setup', '--district', 'demo'], { cwd: data, env });
      return { address: found[1], stop };
    }
  }
  throw new Error('the service ended before it was ready');
}
