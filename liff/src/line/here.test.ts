import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('../config', () => ({ config: { liffId: '1234567890-abcdefgh' } }));
const address = { search: '', hash: '' };
vi.stubGlobal('location', address);
const [session, local] = [new Map<string, string>(), new Map<string, string>()];
const shelf = (kept: Map<string, string>) => ({ getItem: (k: string) => kept.get(k) ?? null });
vi.stubGlobal('sessionStorage', shelf(session));
vi.stubGlobal('localStorage', shelf(local));

const { subjectOf, whoSeemsHere } = await import('./here');
const tokenOf = (sub: string) => `e30.${btoa(JSON.stringify({ sub }))}.x`;
const key = 'LIFF_STORE:1234567890-abcdefgh:IDToken';

beforeEach(() => {
  Object.assign(address, { search: '', hash: '' });
  session.clear();
  local.clear();
});

test.each([
  ['nothing is known', {}, null],
  ['LINE hands over a token', { hash: `#access_token=a&id_token=${tokenOf('U1')}` }, 'U1'],
  ['the SDK kept one in LINE', { session: tokenOf('U1') }, 'U1'],
  ['the SDK kept one in another browser', { local: tokenOf('U1') }, 'U1'],
  ['LINE hands over another than the SDK kept', { hash: `#id_token=${tokenOf('U2')}`, session: tokenOf('U1') }, 'U2'],
  ['the window has another than the browser', { session: tokenOf('U2'), local: tokenOf('U1') }, 'U2'],
  ['the SDK will leave for another address', { search: '?liff.state=%2Fpa1', session: tokenOf('U1') }, null],
  ['the token is none', { hash: '#id_token=x.y.z' }, null],
])('when %s, the person here seems to be that one', (_, given: { hash?: string; search?: string; session?: string; local?: string }, who) => {
  Object.assign(address, { hash: given.hash ?? '', search: given.search ?? '' });
  if (given.session) session.set(key, JSON.stringify(given.session));
  if (given.local) local.set(key, JSON.stringify(given.local));
  expect(whoSeemsHere()).toBe(who);
});

test('a store that is no JSON says nothing', () => {
  local.set(key, '{');
  expect(whoSeemsHere()).toBeNull();
});

test.each([[null, null], ['', null], ['a.b', null], [tokenOf('U9'), 'U9']])('the subject of %j is %j', (token, sub) => expect(subjectOf(token)).toBe(sub));
