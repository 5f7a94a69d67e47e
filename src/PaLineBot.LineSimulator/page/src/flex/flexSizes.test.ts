import { expect, test } from 'vitest';
import { aspectRatio, borderWidth, bubbleWidth, imageSize, letterSize, spacing } from './flexSizes';

test.each([
  [undefined, undefined], ['none', '0'], ['xs', '2px'], ['xxl', '20px'], ['MD', '8px'], ['13px', '13px'], ['40%', '40%'],
  ['-4px', '-4px'], ['huge', undefined], ['12', undefined], ['constructor', undefined], ['1px;color:red', undefined],
])('spacing %s is %s', (value, css) => expect(spacing(value)).toBe(css));

test.each([[undefined, '16px'], ['xxs', '11px'], ['5xl', '74px'], ['17px', '17px'], ['nonsense', '16px']])(
  'letters %s are %s', (value, css) => expect(letterSize(value)).toBe(css));

test('images, bubbles and borders have their own scales', () => {
  expect(imageSize('full')).toBe('100%');
  expect(imageSize(undefined)).toBe('100px');
  expect(bubbleWidth(undefined)).toBe('300px');
  expect(bubbleWidth('nano')).toBe('120px');
  expect(borderWidth('semi-bold')).toBe('3px');
});

test.each([['20:13', '20 / 13'], ['1.51:1', '1.51 / 1'], [undefined, '1 / 1'], ['0:1', '1 / 1'], ['wide', '1 / 1']])(
  'ratio %s is %s', (value, css) => expect(aspectRatio(value)).toBe(css));
