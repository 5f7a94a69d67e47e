import { expect, test } from 'vitest';
import type { LineMessage, Message } from '../control/Message';
import { words } from '../words';
import { notifications } from './notifications';

let seq = 0;
const row = (from: Message['from'], message: LineMessage, change: Partial<Message> = {}): Message => ({
  seq: ++seq, id: `m${seq}`, channel: 'demo', chat: 'U1', from, userId: from === 'user' ? 'U1' : null, via: 'push',
  at: '2026-11-30T10:00:00+07:00', type: message.type, message, unsent: false, edited: false, silent: false,
  requestId: null, webhookEventId: null, ...change,
});
const says = (text: string) => ({ type: 'text', text });
const shown = (messages: Message[]) => notifications(messages, (id) => `คน${id}`).map((n) => n.text);

test('only what came after the person last did something is shown, newest first', () => {
  expect(shown([row('bot', says('เก่า')), row('user', says('ค่ะ')), row('bot', says('หนึ่ง')), row('bot', says('สอง'))])).toEqual(['สอง', 'หนึ่ง']);
});

test('a card is announced by its alternative text and nothing else of it', () => {
  expect(shown([row('bot', { type: 'flex', altText: 'มี 3 คนส่ง PA' })])).toEqual(['มี 3 คนส่ง PA']);
});

test('a sticker and a picture are announced by what they are', () => {
  expect(shown([row('bot', { type: 'sticker' }), row('bot', { type: 'image' })])).toEqual([words.sentPicture, words.sentSticker]);
});

test('what was sent silently or taken back, and what the system says, is not shown', () => {
  expect(shown([
    row('bot', says('เงียบ'), { silent: true }), row('bot', says('ถอน'), { unsent: true }), row('system', says('เข้าร่วม')),
  ])).toEqual([]);
});
