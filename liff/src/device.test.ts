import { beforeEach, expect, test, vi } from 'vitest';
import type { Me } from './contract/session';

vi.mock('./config', () => ({ config: { district: 'demo' } }));
vi.mock('./app', async () => ({ me: new (await import('./store')).Store(null) }));
const items = new Map<string, string>();
vi.stubGlobal('localStorage', {
  get length() { return items.size; },
  key: (i: number) => [...items.keys()][i] ?? null,
  getItem: (k: string) => items.get(k) ?? null, setItem: (k: string, v: string) => void items.set(k, v), removeItem: (k: string) => void items.delete(k),
});

const { me } = await import('./app');
const { clearOthers, clearOwn, ownKey, storage, wordsKey } = await import('./device');
const { Notes } = await import('./approve/notes');
const { LocalCopies } = await import('./saving/keepLocal');

const become = (personId: number) => me.set({ personId } as Me);
const words = { text: 'เขียนค้างไว้', version: 1, baseText: '', unanswered: [] };

beforeEach(() => {
  items.clear();
  become(11);
});

test('comments that were not sent are shown to nobody else on this device', () => {
  new Notes(5).write({ '1.1': 'ขอให้เพิ่มตัวชี้วัด' });
  become(12);
  expect(new Notes(5).read()).toEqual({});
  become(11);
  expect(new Notes(5).read()).toEqual({ '1.1': 'ขอให้เพิ่มตัวชี้วัด' });
});

test.each([
  ['another person comes', 12],
  ['the person signs out', null],
])('when %s, comments go and words the service does not have stay with their owner', (_, here) => {
  new Notes(5).write({ '1.1': 'ขอให้เพิ่มตัวชี้วัด' });
  new LocalCopies(storage(), wordsKey(7)).keep('1.1.task', words);
  clearOthers(here);

  expect(new Notes(5).read()).toEqual({});
  expect(new LocalCopies(storage(), wordsKey(7)).read('1.1.task')).toEqual(words);
  become(12);
  expect(new LocalCopies(storage(), wordsKey(7)).read('1.1.task')).toBeNull();
});

test('of whose data is erased nothing stays, and all of others', () => {
  become(12);
  new LocalCopies(storage(), wordsKey(8)).keep('1.1.task', words);
  become(11);
  new Notes(5).write({ '1.1': 'ขอให้เพิ่มตัวชี้วัด' });
  new LocalCopies(storage(), wordsKey(7)).keep('1.1.task', words);
  clearOwn();
  expect(new LocalCopies(storage(), wordsKey(7)).read('1.1.task')).toBeNull();
  become(12);
  expect(new LocalCopies(storage(), wordsKey(8)).read('1.1.task')).toEqual(words);
  expect(items.size).toBe(1);
});

test('one who comes back finds everything of their own', () => {
  new Notes(5).write({ '1.1': 'ขอให้เพิ่มตัวชี้วัด' });
  items.set(ownKey('anything'), 'x');
  clearOthers(11);
  expect(items.size).toBe(2);
});

test('comments of the release before, which belong to nobody, are removed, and what is not ours stays', () => {
  items.set('paline/demo/comments/5', '{"1.1":"ของใครไม่รู้"}');
  items.set('paline/other/p/1/comments/5', '{}');
  items.set('paline/shortcuts', 'on');
  clearOthers(11);
  expect([...items.keys()]).toEqual(['paline/other/p/1/comments/5', 'paline/shortcuts']);
});
