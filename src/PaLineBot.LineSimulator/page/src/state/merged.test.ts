import { expect, test } from 'vitest';
import type { Message } from '../control/Message';
import { merged } from './merged';

const message = (seq: number) => ({ seq }) as Message;
const seqs = (messages: Message[]) => messages.map((m) => m.seq);

test.each([
  ['a message that came while the history was fetched stays', [1, 2], [3], [1, 2, 3]],
  ['one that is in the history stands once', [1, 2, 3], [2, 3], [1, 2, 3]],
  ['an empty history takes what came', [], [1], [1]],
])('%s', (_, history, live, all) => {
  expect(seqs(merged(history.map(message), live.map(message)))).toEqual(all);
});
