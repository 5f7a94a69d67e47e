import { expect, test } from 'vitest';
import { readViewing } from './viewing';

test.each([
  [null, { device: 'phone', letters: 'normal' }],
  ['{"device":"pc","letters":"huge"}', { device: 'pc', letters: 'huge' }],
  ['{"device":"tablet","letters":"toString"}', { device: 'phone', letters: 'normal' }],
  ['[]', { device: 'phone', letters: 'normal' }],
  ['null', { device: 'phone', letters: 'normal' }],
  ['{broken', { device: 'phone', letters: 'normal' }],
])('kept as %s', (kept, viewing) => expect(readViewing(kept)).toEqual(viewing));
