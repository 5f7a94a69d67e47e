import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('./config', () => ({ base: '/liff/demo/', build: 'b', config: { district: 'demo' } }));
const token = `e30.${btoa(JSON.stringify({ sub: 'U2' }))}.x`;
vi.mock('./line/sdk', () => ({ startLine: async () => undefined, idToken: async () => token, freshToken: async () => token, isLoggedInAnew: () => undefined, whoIsHere: () => 'U2' }));
const items = new Map<string, string>();
vi.stubGlobal('localStorage', { length: 0, key: () => null, getItem: (k: string) => items.get(k) ?? null, setItem: (k: string, v: string) => void items.set(k, v), removeItem: (k: string) => void items.delete(k) });
vi.stubGlobal('location', { search: '', pathname: '/liff/demo/' });
vi.stubGlobal('addEventListener', () => undefined);
vi.stubGlobal('history', { state: null });
const fetched = vi.fn<() => Promise<Response>>();
vi.stubGlobal('fetch', fetched);

const { remembered } = await import('./early');
const { signIn } = await import('./session');
const whoKey = 'paline/demo/who';

beforeEach(() => items.set(whoKey, 'U1'));

test('whose cookie it is is known only when the whole answer is here', async () => {
  let answered: (r: Response) => void;
  fetched.mockReturnValueOnce(new Promise((done) => (answered = done)));
  const signing = signIn();
  await vi.waitFor(() => expect(fetched).toHaveBeenCalled());
  expect(remembered()).toBeNull();
  answered!(Response.json({ me: { personId: 2 }, answers: {} }));
  await signing;
  expect(remembered()).toBe('U2');
});

test('who was here before is not taken for the one whose sign-in broke off', async () => {
  fetched.mockRejectedValueOnce(new Error('no signal'));
  await expect(signIn()).rejects.toThrow();
  expect(remembered()).toBeNull();
});
