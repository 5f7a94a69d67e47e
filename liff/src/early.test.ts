import { beforeEach, expect, test, vi } from 'vitest';
import type { Me } from './contract/session';

vi.mock('./config', () => ({ base: '/liff/demo/', build: 'b', config: { district: 'demo' } }));
const items = new Map<string, string>();
vi.stubGlobal('localStorage', { getItem: (k: string) => items.get(k) ?? null, setItem: (k: string, v: string) => void items.set(k, v), removeItem: (k: string) => void items.delete(k) });
const fetched = vi.fn<(url: string) => Promise<Response>>();
vi.stubGlobal('fetch', fetched);

const { askAtOnce, askEarly, dropEarly, earlyMe, first, getForm, rememberForm, rememberWho } = await import('./early');

const answer = (body: unknown, status = 200) => Promise.resolve(Response.json(body, { status }));
const paths = () => fetched.mock.calls.map(([url]) => url.replace('/liff/demo/api/', ''));
const times = (path: string) => paths().filter((p) => p === path).length;
const form = { formId: 'pa1-teacher', version: 3 };

beforeEach(() => {
  items.clear();
  dropEarly();
  fetched.mockReset().mockImplementation((url) => answer({ of: url, turn: fetched.mock.calls.length }));
  rememberWho('U1');
});

test('nothing is asked early where nobody has signed in', () => {
  rememberWho(null);
  askEarly('pa1', null);
  expect(paths()).toEqual([]);
});

test.each([
  ['pa1', null, ['agreement', 'forms/pa1-teacher/3']],
  ['rounds', null, ['agreement', 'forms/pa1-teacher/3']],
  ['approve', null, ['waiting']],
  ['approve', 'a b', ['submissions/a%20b']],
  ['board', 'Draft', ['board']],
  ['evidence', null, ['evidence']],
  ['', null, []],
])('page %j with id %j asks for who is here and for what it needs', (page, id, wanted) => {
  rememberForm(form);
  askEarly(page, id);
  expect(paths()).toEqual(['me', ...wanted]);
});

test('the form is kept by its name, as every version of the page has read it', () => {
  rememberForm(form);
  expect(items.get('paline/demo/form')).toBe('pa1-teacher/3');
});

test('an answer asked for early is taken once', async () => {
  askEarly('board', null);
  const early = await first('board');
  expect(times('board')).toBe(1);
  expect((await first('board')).body).not.toEqual(early.body);
  expect(times('board')).toBe(2);
});

test('the form asked for early is the one the page takes', async () => {
  rememberForm(form);
  askEarly('pa1', null);
  await getForm(form);
  expect(times('forms/pa1-teacher/3')).toBe(1);
});

test('what was asked early is not for the session of somebody else, for whom it is asked again', async () => {
  fetched.mockImplementation((url) => answer({ of: url.endsWith('board') && times('board') === 1 ? 'U1' : 'U2' }));
  askEarly('board', null);
  dropEarly();
  askAtOnce('board', null, { form } as Me);
  expect((await first('board')).body).toEqual({ of: 'U2' });
  expect(times('board')).toBe(2);
});

test.each([
  ['there was no signal', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a gateway answered alone', () => answer('', 502)],
  ['the session was over', () => answer({ code: 'no-session' }, 401)],
])('it is asked again when %s', async (_, fails) => {
  fetched.mockImplementationOnce(() => answer({})).mockImplementationOnce(fails);
  askEarly('evidence', null);
  expect((await first('evidence')).status).toBe(200);
  expect(times('evidence')).toBe(2);
});

test('a refusal is kept: somebody without an agreement waits for one request', async () => {
  fetched.mockImplementation(() => answer({ code: 'not-started', message: 'ยังไม่เริ่ม', fiscalYear: 2570 }, 404));
  askEarly('pa1', null);
  await expect(first('agreement')).rejects.toMatchObject({ status: 404, code: 'not-started', body: { fiscalYear: 2570 } });
  expect(times('agreement')).toBe(1);
  await first('agreement').catch(() => undefined);
  expect(times('agreement')).toBe(2);
});

test('who is here is said by the service only', async () => {
  fetched.mockImplementationOnce(() => answer({ fullName: 'สมใจ' }));
  askEarly('', null);
  expect(await earlyMe()).toEqual({ fullName: 'สมใจ' });
  expect(await earlyMe()).toBeNull();
  fetched.mockImplementationOnce(() => answer({ code: 'no-session' }, 401));
  askEarly('', null);
  expect(await earlyMe()).toBeNull();
});
