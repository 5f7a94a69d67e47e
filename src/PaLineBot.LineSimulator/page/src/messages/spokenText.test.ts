import { expect, test } from 'vitest';
import { preview, spokenText } from './spokenText';

test('keys of textV2 become names, doubled braces stay as one', () => {
  const message = {
    type: 'textV2',
    text: '{who} {{ครู}} {all} {none}',
    substitution: { who: { type: 'mention', mentionee: { type: 'user', userId: 'U1' } }, all: { type: 'mention', mentionee: { type: 'all' } } },
  };
  expect(spokenText(message, (id) => `คน${id}`)).toBe('@คนU1 {ครู} @All {none}');
});

test('a card is announced by its alternative text', () => {
  expect(preview({ type: 'flex', altText: 'สรุป PA' })).toBe('สรุป PA');
  expect(preview({ type: 'file', fileName: 'แผน.pdf' })).toBe('แผน.pdf');
  expect(preview({ type: 'text', text: 'หนึ่ง\nสอง' })).toBe('หนึ่ง สอง');
});
