import { expect, test } from 'vitest';
import type { Message } from '../control/Message';
import { store } from '../state/AppState';
import { chatEntries } from './chatEntries';

const last = (seq: number, from: Message['from']) => ({ seq, from }) as Message;
const chat = (id: string, seq: number, from: Message['from']) =>
  ({ id, channel: 'demo', kind: 'user' as const, name: '', lastSeq: seq, last: last(seq, from) });
const state = {
  ...store.value,
  channel: 'demo',
  users: [
    { id: 'U1', displayName: 'ครูเก่า', friends: [{ channel: 'demo', status: 'friend' as const }] },
    { id: 'U2', displayName: 'ครูใหม่', friends: [] },
    { id: 'U3', displayName: 'ครูเงียบ', friends: [{ channel: 'demo', status: 'friend' as const }] },
  ],
  groups: [{ id: 'C1', name: 'กลุ่มเรา', members: [], channel: 'demo' }, { id: 'C2', name: 'กลุ่มเขตอื่น', members: [], channel: 'other' }],
  chats: { U1: chat('U1', 5, 'bot'), C1: chat('C1', 9, 'user') },
  seen: { U1: 3 },
};

test('the latest talk comes first, then friends, then strangers; groups of other districts are not shown', () => {
  expect(chatEntries(state, '').map((e) => e.id)).toEqual(['C1', 'U1', 'U3', 'U2']);
});

test('only an unread message of the bot leaves a dot', () => {
  expect(chatEntries(state, '').filter((e) => e.unread).map((e) => e.id)).toEqual(['U1']);
});

test('searching goes by name', () => {
  expect(chatEntries(state, ' ใหม่').map((e) => e.id)).toEqual(['U2']);
});
