import { afterEach, expect, test, vi } from 'vitest';
import { ApiError, namePerson, NetworkError, onNoSession, request } from './api';

vi.mock('./config', () => ({ base: '/liff/demo/', build: 'b', config: { district: 'demo' } }));
afterEach(() => vi.unstubAllGlobals());

/** An answer of which the body is `parts`, and then breaks off. */
const cut = (status: number, ...parts: string[]) => new Response(new ReadableStream({
  start(body) {
    for (const part of parts) body.enqueue(new TextEncoder().encode(part));
    body.error(new Error('aborted'));
  },
}), { status });
const ask = (answer: Response) => {
  vi.stubGlobal('fetch', () => Promise.resolve(answer));
  return request<{ text: string }>('agreement');
};

test.each([
  ['breaks off before its first letter', () => cut(200)],
  ['breaks off in its middle', () => cut(200, '{"version":1,"te')],
  ['breaks off though all of it was there', () => cut(200, '{"text":"ก"}')],
  ['is a refusal and breaks off', () => cut(409, '{"code":"changed-el')],
  ['is empty', () => new Response('')],
  ['is the page of a hotspot', () => new Response('<html>ลงชื่อเข้าใช้</html>')],
  ['is nothing', () => new Response('null')],
  ['is of a gateway', () => new Response('<html>Bad Gateway</html>', { status: 502 })],
])('an answer that %s is as good as no network', async (_, answer) => {
  await expect(ask(answer())).rejects.toBeInstanceOf(NetworkError);
});

test.each([[204, {}], [304, {}], [200, { text: 'ก' }]])('an answer of %i is taken as it is', async (status, body) => {
  expect(await ask(new Response(status === 200 ? JSON.stringify(body) : null, { status }))).toMatchObject({ status, body });
});

test('a refusal in words that are not the service’s is still a refusal', async () => {
  await expect(ask(new Response('<html>Forbidden</html>', { status: 403 }))).rejects.toBeInstanceOf(ApiError);
});

test('what is answered for somebody else in the same browser is asked for once more, as the person of the page', async () => {
  const asked: RequestInit[] = [];
  const answers = [new Response('{"text":"ของคนอื่น"}', { headers: { 'X-PaLine-Person': '2' } }), new Response('{"text":"ของฉัน"}', { headers: { 'X-PaLine-Person': '1' } })];
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => (asked.push(init), Promise.resolve(answers.shift()!)));
  const recovered = vi.fn(async () => undefined);
  onNoSession(recovered);
  namePerson(1);
  expect((await request<{ text: string }>('board', { method: 'POST' })).body.text).toBe('ของฉัน');
  expect(recovered).toHaveBeenCalledOnce();
  expect(asked.map((a) => (a.headers as Record<string, string>)['X-PaLine-Person'])).toEqual(['1', '1']);
});
