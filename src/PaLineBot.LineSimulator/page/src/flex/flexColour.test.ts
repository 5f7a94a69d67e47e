import { expect, test } from 'vitest';
import { colour, gradient } from './flexColour';

test.each([['#0F766E', '#0F766E'], ['#0F766E80', '#0F766E80'], ['#fff', undefined], ['red', undefined], ['#0F766E;x', undefined], [undefined, undefined]])(
  'colour %s is %s', (value, css) => expect(colour(value)).toBe(css));

test('a gradient has an angle, two ends and perhaps a middle', () => {
  const base = { type: 'linearGradient' as const, angle: '90deg', startColor: '#000000', endColor: '#FFFFFF' };
  expect(gradient(base)).toBe('linear-gradient(90deg, #000000, #FFFFFF)');
  expect(gradient({ ...base, centerColor: '#FF0000', centerPosition: '30%' })).toBe('linear-gradient(90deg, #000000, #FF0000 30%, #FFFFFF)');
  expect(gradient({ ...base, angle: 'sideways' })).toBeUndefined();
});
