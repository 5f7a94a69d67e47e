import { beforeEach, expect, test, vi } from 'vitest';

const liff = { use: vi.fn(), init: vi.fn(async () => undefined), isInClient: vi.fn(() => true), isLoggedIn: vi.fn(() => true), getIDToken: vi.fn((): string | null => null), logout: vi.fn(), login: vi.fn() };
vi.mock('@line/liff/core', () => ({ default: liff }));
vi.mock('../config', () => ({ config: { liffId: '1234567890-abcdefgh' } }));

const place = { href: 'https://liff.example/liff/demo/pa1', reload: vi.fn() };
const kept = new Map<string, string>();
vi.stubGlobal('location', place);
vi.stubGlobal('sessionStorage', { getItem: (k: string) => kept.get(k) ?? null, setItem: (k: string, v: string) => void kept.set(k, v), removeItem: (k: string) => void kept.delete(k) });

const { freshToken, idToken, isLoggedInAnew, startLine } = await import('./sdk');
const tokenUntil = (seconds: number) => `x.${btoa(JSON.stringify({ sub: 'U1', exp: seconds }))}.y`;
/** Whether the promise is still open after everything that could end it has run: the page is being left. */
const isOpen = (promise: Promise<unknown>) => Promise.race([promise.then(() => false), new Promise<boolean>((done) => setTimeout(() => done(true)))]);

beforeEach(() => {
  vi.clearAllMocks();
  kept.clear();
  liff.isInClient.mockReturnValue(true);
  liff.isLoggedIn.mockReturnValue(true);
});

test('a token that the clock of the phone calls old is given to the service all the same', async () => {
  liff.getIDToken.mockReturnValue(tokenUntil(1));
  expect(await idToken()).toBe(tokenUntil(1));
  expect(place.reload).not.toHaveBeenCalled();
});

test.each([true, false])('without a token the page is left once, and then says so (in LINE: %s)', async (isInLine) => {
  liff.isInClient.mockReturnValue(isInLine);
  liff.getIDToken.mockReturnValue(null);
  expect(await isOpen(idToken())).toBe(true);
  await expect(idToken()).rejects.toThrow();
  expect(place.reload.mock.calls.length + liff.login.mock.calls.length).toBe(1);
});

test('a token that the service refused is asked for anew once, until a session stands', async () => {
  expect(await isOpen(freshToken())).toBe(true);
  await expect(freshToken()).rejects.toThrow();
  isLoggedInAnew();
  expect(await isOpen(freshToken())).toBe(true);
  expect(place.reload).toHaveBeenCalledTimes(2);
});

test('a start that failed is tried again by whoever asks next, one that did not is not', async () => {
  liff.init.mockRejectedValueOnce(new Error('no signal'));
  await expect(startLine()).rejects.toThrow('no signal');
  await startLine();
  await startLine();
  expect(liff.init).toHaveBeenCalledTimes(2);
});
