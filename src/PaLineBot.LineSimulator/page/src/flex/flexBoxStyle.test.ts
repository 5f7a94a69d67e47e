import { expect, test } from 'vitest';
import type { FlexBox, FlexText } from './FlexTypes';
import { boxStyle } from './flexBoxStyle';
import { textStyle } from './flexTextStyle';

const box = (change: Partial<FlexBox>): FlexBox => ({ type: 'box', layout: 'vertical', contents: [], ...change });
const text = (change: Partial<FlexText>): FlexText => ({ type: 'text', text: 'ก', ...change });

test('a box has the default padding of its block unless it says otherwise, side by side', () => {
  expect(boxStyle(box({}), '20px').padding).toBe('20px');
  expect(boxStyle(box({ paddingAll: 'none' }), '20px').padding).toBe('0');
  expect(boxStyle(box({ paddingTop: 'lg' }), '20px')).toMatchObject({ padding: '20px', paddingTop: '12px' });
});

test('direction, alignment and paint', () => {
  expect(boxStyle(box({ layout: 'baseline' })).alignItems).toBe('baseline');
  expect(boxStyle(box({ layout: 'horizontal', justifyContent: 'space-between' }))).toMatchObject({ flexDirection: 'row', justifyContent: 'space-between' });
  expect(boxStyle(box({ borderWidth: 'normal', borderColor: '#FF0000', cornerRadius: 'md' }))).toMatchObject({ border: '1px solid #FF0000', borderRadius: '8px', overflow: 'hidden' });
});

test('letters follow the person only where the card says so', () => {
  expect(textStyle(text({ size: 'lg' })).fontSize).toBe('19px');
  expect(textStyle(text({ size: 'lg', scaling: true })).fontSize).toBe('calc(19px * var(--letters))');
  expect(textStyle(text({ scaling: true })).fontSize).toBe('calc(16px * var(--letters))');
});

test('text is one clipped line unless it wraps, and lines leave room for Thai marks', () => {
  expect(textStyle(text({}))).toMatchObject({ whiteSpace: 'nowrap', lineHeight: '1.6', fontSize: '16px' });
  expect(textStyle(text({ wrap: true, maxLines: 2 }))).toMatchObject({ WebkitLineClamp: 2, whiteSpace: 'pre-wrap' });
  expect(textStyle(text({ wrap: true, lineSpacing: '6px', weight: 'bold' }))).toMatchObject({ lineHeight: 'calc(1.6em + 6px)', fontWeight: 700 });
});
