import { expect, test } from 'vitest';
import { makeParts } from './parts.mjs';

const refuse = (words) => async () => {
  throw new Error(words);
};

test('what was begun last is ended first, once', async () => {
  const { begin, end } = makeParts();
  const ended = [];
  for (const name of ['simulator', 'service']) expect(await begin(async () => name, (it) => ended.push(it))).toBe(name);
  await end();
  await end();
  expect(ended).toEqual(['service', 'simulator']);
});

test('a part that cannot be ended keeps no other, and no error is lost', async () => {
  const { begin, end } = makeParts();
  const ended = [];
  await begin(async () => 'simulator', (it) => ended.push(it));
  await begin(async () => 'service', refuse('still running'));
  await begin(async () => 'browser', refuse('no answer'));
  await expect(end(new Error('nobody joined'))).rejects.toThrow('nobody joined; no answer; still running');
  expect(ended).toEqual(['simulator']);
});

test('what is still starting is ended when it has started, and nothing is begun after that', async () => {
  const { begin, end } = makeParts();
  const ended = [];
  let hasStarted;
  const late = begin(() => new Promise((done) => (hasStarted = done)), (it) => ended.push(it));
  const ending = end();
  hasStarted('service');
  await expect(late).rejects.toThrow('ended before');
  await ending;
  expect(ended).toEqual(['service']);
  await expect(begin(async () => 'browser', (it) => ended.push(it))).rejects.toThrow('ended before');
});

test('a start that failed leaves nothing to end', async () => {
  const { begin, end } = makeParts();
  await expect(begin(refuse('no port'), refuse('nothing there'))).rejects.toThrow('no port');
  await end();
});
