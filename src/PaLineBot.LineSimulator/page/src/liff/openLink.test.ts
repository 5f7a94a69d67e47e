import { expect, test } from 'vitest';
import type { Action } from '../actions/Action';
import { addressOn } from './openLink';

const plain: Action = { type: 'uri', uri: 'https://a.example' };
const both: Action = { ...plain, altUri: { desktop: 'https://pc.example' } };

test.each([
  ['phone', plain, 'https://a.example'],
  ['phone', both, 'https://a.example'],
  ['pc', plain, 'https://a.example'],
  ['pc', both, 'https://pc.example'],
] as const)('on a %s', (device, action, address) => expect(addressOn(device, action)).toBe(address));
