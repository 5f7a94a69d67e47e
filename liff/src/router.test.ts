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

/** A browser's history of one window: entries with their state and address. */
function windowAt(address: string, state: unknown = null) {
  const entries = [{ state, address }];
  let at = 0;
  let heard = () => {};
  const put = (replace: boolean) => (entry: unknown, _: string, to: string) => {
    if (!replace) entries.splice(++at);
    entries[at] = { state: entry, address: to };
  };
  const url = () => new URL(entries[at]!.address, 'https://liff.example');
  vi.stubGlobal('location', { get search() { return url().search; }, get pathname() { return url().pathname; }, get href() { return entries[at]!.address; } });
  vi.stubGlobal('addEventListener', (_: string, hear: () => void) => (heard = hear));
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('history', { get state() { return entries[at]!.state; }, pushState: put(false), replaceState: put(true) });
  return { addresses: () => entries.map((e) => e.address), back: () => (at--, heard()) };
}

const given = `${base}pa1#access_token=a`;

test('while the address is held, places change and go into history; the address follows when it is let go', () => {
  const { addresses } = windowAt(given);
  const router = new Router(base);
  router.hold();
  router.go('board');
  router.go('board', 'Draft', true);
  router.read();
  expect(router.place.value).toEqual({ page: 'board', id: 'Draft' });
  expect(addresses()).toEqual([given, given]);
  router.letGo();
  router.go('');
  expect(addresses()).toEqual([given, '/liff/demo/board/Draft', '/liff/demo/']);
});

test('the way back leads to the place before, held or not, and takes what LINE handed over out of its address', () => {
  const { addresses, back } = windowAt(given);
  const router = new Router(base);
  router.hold();
  router.go('');
  back();
  expect(router.place.value).toEqual({ page: 'pa1', id: null });
  router.go('');
  router.letGo();
  back();
  expect(router.place.value).toEqual({ page: 'pa1', id: null });
  expect(addresses()[0]).toBe('/liff/demo/pa1');
});

test('a page that is loaded anew while its address was held stands where it stood', () => {
  windowAt(given, { place: { page: 'board', id: null } });
  const router = new Router(base);
  router.hold();
  expect(router.place.value).toEqual({ page: 'board', id: null });
});

test('what the SDK made of the address is put right when it is let go', () => {
  const { addresses } = windowAt(`${base}?liff.state=%2Fpa1`);
  const router = new Router(base);
  router.hold();
  history.replaceState(null, '', `${base}pa1?liff.referrer=x`);
  router.letGo();
  expect(addresses()).toEqual(['/liff/demo/pa1']);
});
