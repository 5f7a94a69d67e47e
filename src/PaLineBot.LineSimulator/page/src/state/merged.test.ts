import { expect, test } from 'vitest';
import type { Message } from '../control/Message';
import type { ChatSummary } from '../control/Platform';
import { merged, mergedChats } from './merged';

const message = (seq: number) => ({ seq }) as Message;
const seqs = (messages: Message[]) => messages.map((m) => m.seq);

test.each([
  ['a message that came while the history was fetched stays', [1, 2], [3], [1, 2, 3]],
  ['one that is in the history stands once', [1, 2, 3], [2, 3], [1, 2, 3]],
  ['an empty history takes what came', [], [1], [1]],
])('%s', (_, history, live, all) => {
  expect(seqs(merged(history.map(message), live.map(message)))).toEqual(all);
});

test.each([
  ['a chat whose last message came meanwhile keeps it', { a: 1 }, { a: 2 }, { a: 2 }],
  ['a newer fetched one wins', { a: 3 }, { a: 2 }, { a: 3 }],
  ['a chat that began meanwhile is there', {}, { b: 1 }, { b: 1 }],
])('%s', (_, fetched, live, all) => {
  const chat = ([id, lastSeq]: [string, number], channel = 'demo') => ({ id, channel, lastSeq, name: id }) as ChatSummary;
  const chats = mergedChats(
    Object.entries<number>(fetched).map((e) => chat(e)),
    Object.fromEntries(Object.entries<number>(live).map((e) => [e[0], chat(e)])), 'demo');
  expect(Object.fromEntries(Object.values(chats).map((c) => [c.id, c.lastSeq]))).toEqual(all);
  expect(mergedChats([], { c: chat(['c', 5], 'other') }, 'demo')).toEqual({});
});
