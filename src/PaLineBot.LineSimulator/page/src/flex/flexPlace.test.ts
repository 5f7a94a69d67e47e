import { expect, test } from 'vitest';
import type { FlexComponent } from './FlexTypes';
import { place, share } from './flexPlace';

const text = (change: Partial<FlexComponent> = {}): FlexComponent => ({ type: 'text', text: 'ก', ...change }) as FlexComponent;

test('in a row all share the width, in a column each is as tall as it must be', () => {
  expect(share(text(), 'horizontal')).toEqual({ flex: '1 1 0', minWidth: 0 });
  expect(share(text(), 'vertical')).toEqual({ flex: 'none' });
  expect(share(text({ flex: 3 }), 'baseline')).toEqual({ flex: '3 1 0', minWidth: 0 });
  expect(share(text({ flex: 0 }), 'horizontal')).toEqual({ flex: '0 0 auto' });
});

test('a box with a width does not stretch in a row', () => {
  const box: FlexComponent = { type: 'box', layout: 'vertical', contents: [], width: '40px' };
  expect(share(box, 'horizontal')).toEqual({ flex: '0 0 auto' });
  expect(share(box, 'vertical')).toEqual({ flex: 'none' });
});

test('its own margin goes before the spacing of its parent, and the first has no spacing', () => {
  expect(place(text(), 'vertical', false, 'md').marginTop).toBe('8px');
  expect(place(text({ margin: 'xxl' }), 'vertical', false, 'md').marginTop).toBe('20px');
  expect(place(text({ margin: 'none' }), 'vertical', false, 'md').marginTop).toBe('0');
  expect(place(text(), 'horizontal', true, 'md').marginInlineStart).toBeUndefined();
  expect(place(text(), 'horizontal', false, 'md').marginInlineStart).toBe('8px');
});

test('absolute position takes offsets and no room', () => {
  const placed = place(text({ position: 'absolute', offsetTop: 'sm', offsetEnd: '10px' }), 'vertical', false, 'md');
  expect(placed).toMatchObject({ position: 'absolute', top: '4px', insetInlineEnd: '10px', flex: 'none' });
  expect(placed.marginTop).toBeUndefined();
});

test('gravity moves a component up and down', () => {
  expect(place(text({ gravity: 'center' } as Partial<FlexComponent>), 'horizontal', true, undefined).alignSelf).toBe('center');
  expect(place(text({ gravity: 'bottom' } as Partial<FlexComponent>), 'vertical', true, undefined).marginBlockStart).toBe('auto');
});
