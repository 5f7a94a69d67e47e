import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('../config', () => ({ config: { liffId: '1234567890-abcdefgh' } }));
const address = { search: '', hash: '' };
vi.stubGlobal('location', address);
const agent = { userAgent: '' };
vi.stubGlobal('navigator', agent);
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
  ['the SDK kept one in LINE', { inLine: true, session: tokenOf('U1') }, 'U1'],
  ['the SDK kept one in another browser', { local: tokenOf('U1') }, 'U1'],
  ['LINE hands over the one that the SDK kept', { inLine: true, hash: `#id_token=${tokenOf('U1')}`, session: tokenOf('U1') }, 'U1'],
  ['LINE hands over another than the SDK kept', { inLine: true, hash: `#id_token=${tokenOf('U2')}`, session: tokenOf('U1') }, null],
  ['LINE’s window has another than its browser', { inLine: true, session: tokenOf('U2'), local: tokenOf('U1') }, 'U2'],
  ['only LINE’s browser has one, of another window', { inLine: true, local: tokenOf('U1') }, null],
  ['another browser’s window has one, which the SDK does not read there', { session: tokenOf('U1') }, null],
  ['the SDK will leave for another address', { search: '?liff.state=%2Fpa1', local: tokenOf('U1') }, null],
  ['LINE Login sends somebody back', { search: '?code=c&state=s', local: tokenOf('U1') }, null],
  ['the token is none', { hash: '#id_token=x.y.z' }, null],
])('when %s, the person here seems to be that one', (_, given: { inLine?: boolean; hash?: string; search?: string; session?: string; local?: string }, who) => {
  agent.userAgent = given.inLine ? 'Mozilla/5.0 (Linux; Android 13) Mobile Safari/537.36 Line/14.19.0 LIFF' : 'Mozilla/5.0 (Linux; Android 13) Mobile Safari/537.36';
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
