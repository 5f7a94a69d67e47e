import { expect, test } from 'vitest';
import { liffPath } from './liffPath';

const app = 'https://liff.line.me/2000000002-PaLiDemo';
const here = '/liff/2000000002-PaLiDemo';

test.each([
  [app, `${here}?user=U1`],
  [`${app}/`, `${here}/?user=U1`],
  [`${app}/approve/7`, `${here}/approve/7?user=U1`],
  [`${app}/pa1/1.3?from=chat`, `${here}/pa1/1.3?from=chat&user=U1`],
  [`${app}?page=board&x=%E0%B8%81`, `${here}?page=board&x=%E0%B8%81&user=U1`],
  [`${app}/pa1?#top`, `${here}/pa1?user=U1#top`],
  [`${app}/pa1?user=other#top`, `${here}/pa1?user=other&user=U1#top`],
  ['https://miniapp.line.me/2000000002-PaLiDemo/x', `${here}/x?user=U1`],
])('%s opens beside the chat', (address, path) => expect(liffPath(address, 'U1')).toBe(path));

test.each([
  'https://example.com/2000000002-PaLiDemo',
  'http://liff.line.me/2000000002-PaLiDemo',
  'https://liff.line.me.example.com/2000000002-PaLiDemo',
  'https://liff.line.me/',
  'https://liff.line.me/PaLiDemo',
  'https://liff.line.me/2000000002-PaLiDemo.evil/x',
  'https://line.me/R/ti/p/%40demo',
  'tel:020000000',
])('%s is no LIFF URL', (address) => expect(liffPath(address, 'U1')).toBeNull());
