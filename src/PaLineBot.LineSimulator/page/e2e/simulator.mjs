import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** The simulator at PALINE_SIMULATOR, or one started from this project on a free port. */
export async function startSimulator() {
  const running = process.env.PALINE_SIMULATOR;
  if (running) return { address: running, stop: async () => undefined };
  const args = ['run', '--no-launch-profile', '--project', project, ...(process.env.PALINE_BUILT ? ['--no-build', '-c', process.env.PALINE_BUILT] : [])];
  const child = spawn('dotnet', args, { env: { ...process.env, PALINE_SIMULATOR_PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  const stop = async () => {
    if (child.exitCode !== null) return;
    process.kill(-child.pid, 'SIGTERM');
    await once(child, 'exit');
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const found = /^simulator: (http\S+)/.exec(line);
    if (found) {
      child.stdout.resume();
      return { address: found[1], stop };
    }
  }
  throw new Error('the simulator ended before it was ready');
}

/** Calls the control API or the Messaging API; throws what it said when it said no. */
export function caller(address, token) {
  return async (method, path, body, type = 'application/json') => {
    const headers = { 'content-type': type, ...(token ? { authorization: `Bearer ${token}` } : {}) };
    const payload = body === undefined || body instanceof Uint8Array ? body : JSON.stringify(body);
    const response = await fetch(address + path, { method, headers, body: payload });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text ? JSON.parse(text) : null;
  };
}

/** A bot that keeps every event and answers each message with what `answer` gives for it. */
export async function startBot(call, answer) {
  const events = [];
  const server = createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    response.end();
    for (const event of JSON.parse(Buffer.concat(parts)).events) {
      events.push(event);
      const messages = event.replyToken ? answer(event) : [];
      if (messages.length) await call('POST', '/v2/bot/message/reply', { replyToken: event.replyToken, messages });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { events, url: `http://127.0.0.1:${server.address().port}/webhook`, stop: () => server.close() };
}
