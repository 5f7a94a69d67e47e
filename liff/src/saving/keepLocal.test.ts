import { expect, test } from 'vitest';
import { LocalCopies } from './keepLocal';

const copy = (text: string) => ({ text, version: 2, baseText: 'เดิม', unanswered: [] });
function shelf() {
  const items = new Map<string, string>();
  return { items, getItem: (k: string) => items.get(k) ?? null, setItem: (k: string, v: string) => void items.set(k, v), removeItem: (k: string) => void items.delete(k) };
}

test('a copy is found again under its district, agreement and field only', () => {
  const s = shelf();
  new LocalCopies(s, 'paline/demo/a1').keep('1.1.task', copy('งาน'));
  expect(new LocalCopies(s, 'paline/demo/a1').read('1.1.task')).toEqual(copy('งาน'));
  expect(new LocalCopies(s, 'paline/demo/a2').read('1.1.task')).toBeNull();
  expect(new LocalCopies(s, 'paline/other/a1').read('1.1.task')).toBeNull();
});

test('a copy another tab replaced is not dropped', () => {
  const copies = new LocalCopies(shelf(), 'p');
  copies.keep('f', copy('ของอีกแท็บ'));
  copies.forget('f', 'ของแท็บนี้');
  expect(copies.read('f')?.text).toBe('ของอีกแท็บ');
  copies.forget('f', 'ของอีกแท็บ');
  expect(copies.read('f')).toBeNull();
});

test('a full storage says so', () => {
  const full = { ...shelf(), setItem: () => { throw new DOMException('full', 'QuotaExceededError'); } };
  expect(new LocalCopies(full, 'p').keep('f', copy('x'))).toBe(false);
});

test('what is no copy is nothing', () => {
  const s = shelf();
  s.items.set('p/f', '{broken');
  s.items.set('p/g', '{"text":7}');
  expect(new LocalCopies(s, 'p').read('f')).toBeNull();
  expect(new LocalCopies(s, 'p').read('g')).toBeNull();
});

test('a copy of the release before is found, and goes with the new one', () => {
  const s = shelf();
  s.items.set('old/f', JSON.stringify(copy('ของเดิม')));
  const copies = new LocalCopies(s, 'new', 'old');
  expect(copies.read('f')?.text).toBe('ของเดิม');
  copies.keep('f', copy('ของใหม่'));
  expect(copies.read('f')?.text).toBe('ของใหม่');
  copies.forget('f', 'ของใหม่');
  expect(s.items.size).toBe(0);
});
