import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkDist } from '../scripts/check-dist.mjs';

test('the build for LINE contains no mock', () => expect(checkDist()).toBe(true));

test('the JavaScript of the first screen is small enough', () => {
  expect(execFileSync(process.execPath, [fileURLToPath(new URL('../scripts/size.mjs', import.meta.url))], { encoding: 'utf8' })).toContain('at most 60');
});
