import { beforeEach, expect, test, vi } from 'vitest';
import { diff } from './diff';

const work = vi.hoisted(() => ({ comparisons: 0 }));

vi.mock('diff', async (original) => {
  const real = await original<typeof import('diff')>();
  const comparator = (a: string, b: string) => (work.comparisons++, a === b);
  return {
    ...real,
    diffArrays: (before: string[], after: string[], options: { maxEditLength: number }) => real.diffArrays(before, after, { ...options, comparator }),
  };
});

const many = 2500;
const text = (word: (i: number) => string) => Array.from({ length: many }, (_, i) => word(i)).join(' ');
const numbered = text((i) => `ก${i}`);

beforeEach(() => void (work.comparisons = 0));

// A table of all pairs has 25 million cells here.
test.each([
  ['nothing in common', numbered, text((i) => `ข${i}`)],
  ['every second word another', numbered, text((i) => `${i % 2 ? 'ก' : 'ข'}${i}`)],
  ['the order turned round', numbered, text((i) => `ก${many - i}`)],
  ['one half moved behind the other', numbered, text((i) => `ก${(i + many / 2) % many}`)],
  ['one word again and again', text(() => 'ครู'), text((i) => (i % 2 ? 'ครู' : 'สอน'))],
  ['a word in fifty another', numbered, text((i) => `${i % 50 ? 'ก' : 'ข'}${i}`)],
])('two texts of 2,500 words with %s are compared with bounded work', (_, before, after) => {
  const pieces = diff(before, after);
  expect(work.comparisons).toBeGreaterThan(0);
  expect(work.comparisons).toBeLessThan(200_000);
  expect(pieces.filter((p) => p.kind !== 'added').map((p) => p.text).join('')).toBe(before);
});
