import { beforeEach, expect, test, vi } from 'vitest';
import type { FirstAnswer, Me, Opening } from './contract/session';

vi.mock('./config', () => ({ base: '/liff/demo/', build: 'b', config: { district: 'demo' } }));
const items = new Map<string, string>();
vi.stubGlobal('localStorage', { getItem: (k: string) => items.get(k) ?? null, setItem: (k: string, v: string) => void items.set(k, v), removeItem: (k: string) => void items.delete(k) });
const fetched = vi.fn<(url: string) => Promise<Response>>();
vi.stubGlobal('fetch', fetched);

const { askEarly, dropEarly, earlyMe, first, getForm, keepFirst, rememberForm, rememberWho } = await import('./early');

const answer = (body: unknown, status = 200) => Promise.resolve(Response.json(body, { status }));
const paths = () => fetched.mock.calls.map(([url]) => url.replace('/liff/demo/api/', ''));
const times = (path: string) => paths().filter((p) => p === path).length;
const wanted = (url: string) => [...new URL(url, 'http://here').searchParams.getAll('wants')];
const opening = (url: string, body: unknown = { of: url }, status = 200): Opening => ({
  me: { fullName: 'สมใจ', form: null } as Me,
  answers: Object.fromEntries(wanted(url).map((path): [string, FirstAnswer] => [path, { status, etag: '"1"', body }])),
});
const isOpening = (url: string) => paths().length > 0 && url.includes('/api/opening');
const form = { formId: 'pa1-teacher', version: 3 };

beforeEach(() => {
  items.clear();
  dropEarly();
  fetched.mockReset().mockImplementation((url) => answer(isOpening(url) ? opening(url) : { of: url }));
  rememberWho('U1');
});

test('nothing is asked early where nobody has signed in', () => {
  rememberWho(null);
  askEarly('pa1', null);
  expect(paths()).toEqual([]);
});

test.each([
  ['pa1', null, ['agreement', 'agreement/form'], []],
  ['pa1', '1.3', ['agreement'], ['forms/pa1-teacher/3?build=b']],
  ['rounds', null, ['agreement'], ['forms/pa1-teacher/3?build=b']],
  ['approve', null, ['waiting'], []],
  ['approve', 'a b', ['submissions/a%20b'], []],
  ['board', 'Draft', ['board'], []],
  ['evidence', null, ['evidence'], []],
  ['', null, [], []],
])('page %j with id %j asks once for who is here and what it needs', (page, id, wants, beside) => {
  rememberForm(form);
  askEarly(page, id);
  expect(wanted(fetched.mock.calls[0]![0])).toEqual(wants);
  expect(paths().slice(1)).toEqual(beside);
});

test('the form is kept by its name, as every version of the page has read it', () => {
  rememberForm(form);
  expect(items.get('paline/demo/form')).toBe('pa1-teacher/3');
});

test('an answer asked for early is taken once, with its tag', async () => {
  askEarly('board', null);
  expect(await first('board')).toMatchObject({ status: 200, etag: '"1"', body: { of: '/liff/demo/api/opening?wants=board' } });
  expect(times('board')).toBe(0);
  expect((await first('board')).body).toEqual({ of: '/liff/demo/api/board' });
});

test('the form asked for early is the one the page takes', async () => {
  rememberForm(form);
  askEarly('pa1', '1.3');
  await getForm(form);
  expect(times('forms/pa1-teacher/3?build=b')).toBe(1);
});

test('what was asked early is not for the session of somebody else, whose own comes with it', async () => {
  askEarly('board', null);
  dropEarly();
  keepFirst('board', null, { ...opening('?wants=board', { of: 'U2' }), me: { form } as Me });
  expect((await first('board')).body).toEqual({ of: 'U2' });
  expect(items.get('paline/demo/form')).toBe('pa1-teacher/3');
});

test.each([
  ['there was no signal', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a gateway answered alone', () => answer('', 502)],
  ['the session was over', () => answer({ code: 'no-session' }, 401)],
])('it is asked again when %s', async (_, fails) => {
  fetched.mockImplementationOnce(fails);
  askEarly('evidence', null);
  expect((await first('evidence')).status).toBe(200);
  expect(times('evidence')).toBe(1);
});

test('a refusal is kept: somebody without an agreement waits for one request', async () => {
  const refusal = { code: 'not-started', message: 'ยังไม่เริ่ม', fiscalYear: 2570 };
  fetched.mockImplementation((url) => (isOpening(url) ? answer(opening(url, refusal, 404)) : answer(refusal, 404)));
  askEarly('pa1', null);
  await expect(first('agreement')).rejects.toMatchObject({ status: 404, code: 'not-started', body: { fiscalYear: 2570 } });
  expect(times('agreement')).toBe(0);
  await first('agreement').catch(() => undefined);
  expect(times('agreement')).toBe(1);
});

test('who is here is said by the service only', async () => {
  askEarly('', null);
  expect(await earlyMe()).toMatchObject({ fullName: 'สมใจ' });
  expect(await earlyMe()).toBeNull();
  fetched.mockImplementationOnce(() => answer({ code: 'no-session' }, 401));
  askEarly('', null);
  expect(await earlyMe()).toBeNull();
});
