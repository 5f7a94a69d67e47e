import { expect, test } from 'vitest';
import { linkify } from './linkify';

test.each([
  ['สวัสดี', [{ text: 'สวัสดี' }]],
  ['ดู https://a.example/x?y=1 นะ', [{ text: 'ดู ' }, { text: 'https://a.example/x?y=1', href: 'https://a.example/x?y=1' }, { text: ' นะ' }]],
  ['(http://a.example).', [{ text: '(' }, { text: 'http://a.example', href: 'http://a.example' }, { text: ').' }]],
])('%s', (text, pieces) => expect(linkify(text)).toEqual(pieces));
