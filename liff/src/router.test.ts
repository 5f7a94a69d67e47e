import { expect, test, vi } from 'vitest';
import { pathOf, placeOf, Router, stateOf } from './router';

const base = '/liff/demo/';
test.each([
  ['/liff/demo/', '', null],
  ['/liff/demo/pa1', 'pa1', null],
  ['/liff/demo/pa1/1.3', 'pa1', '1.3'],
  ['/liff/demo/approve/7c0e?x=1', 'approve', '7c0e'],
  ['/liff/demo/approve?x=1', 'approve', null],
  ['/liff/demo/approve/%E0%B8%81', 'approve', 'ก'],
  ['/liff/demo/approve/%E0', 'approve', '%E0'],
  ['/liff/other/pa1', '', null],
])('%s is the page %j', (path, page, id) => {
  expect(placeOf(path, base)).toEqual({ page, id });
});

test('a place and its path are the same thing', () => {
  for (const place of [{ page: '', id: null }, { page: 'pa1', id: '1.3' }, { page: 'approve', id: 'a b' }]) expect(placeOf(pathOf(place, base), base)).toEqual(place);
});

test('liff.state is a path below the base', () => {
  expect(stateOf('?liff.state=%2Fpa1%2F1.3&liff.user=U1', base)).toBe('/liff/demo/pa1/1.3');
  expect(stateOf('?liff.state=%2F%2Fevil.example%2Fx', base)).toBe('/liff/demo/evil.example/x');
  expect(stateOf('', base)).toBeNull();
});

test('while the address is held, places change and the address follows when it is let go', () => {
  const addresses: string[] = [];
  vi.stubGlobal('location', { search: '?liff.state=%2Fpa1', pathname: base });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('history', { pushState: (_: unknown, __: string, to: string) => addresses.push(to), replaceState: (_: unknown, __: string, to: string) => addresses.push(`=${to}`) });
  const router = new Router(base);
  router.hold();
  router.go('board');
  router.go('board', 'Draft', true);
  router.read();
  expect(router.place.value).toEqual({ page: 'board', id: 'Draft' });
  expect(addresses).toEqual([]);
  router.letGo();
  router.go('');
  expect(addresses).toEqual(['/liff/demo/board', '=/liff/demo/board/Draft', '/liff/demo/']);
});
