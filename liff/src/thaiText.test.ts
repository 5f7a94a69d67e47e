import { expect, test } from 'vitest';
import forms from '../../tests/PaLineBot.Rules.Tests/Text/normal-forms.json';
import { normalise } from './thaiText';

test.each(forms)('$why: $typed is seen as the service stores it', ({ typed, stored }) => {
  expect(normalise(typed)).toBe(stored);
  expect(normalise(stored)).toBe(stored);
});

test.each([['ก\ud83d', 'ก\ufffd'], ['\ude00ข', '\ufffdข'], ['\ud83d\ud83d\ude00', '\ufffd😀']])('half a character is told as lost', (typed, stored) => {
  expect(normalise(typed)).toBe(stored);
});
