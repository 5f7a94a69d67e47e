import type { CSSProperties } from 'preact';
import type { FlexBox, FlexComponent } from './FlexTypes';
import { spacing } from './flexSizes';

type Style = CSSProperties;
export type Layout = FlexBox['layout'];

/** Where a component stands in its parent box: flex share, margin towards the one before it, absolute position. */
export function place(item: FlexComponent, parent: Layout, first: boolean, gap: string | undefined): Style {
  const style: Style = { ...share(item, parent), ...offsets(item) };
  if (item.position === 'absolute') return { ...style, position: 'absolute', flex: 'none' };
  style.position = 'relative';
  const before = spacing(item.margin) ?? (first ? undefined : spacing(gap));
  Object.assign(style, gravity(item, parent));
  if (before) style[parent === 'vertical' ? 'marginTop' : 'marginInlineStart'] = before;
  return style;
}

/** In a row everyone shares the width equally unless told otherwise; in a column everyone is as tall as it must be. */
export function share(item: FlexComponent, parent: Layout): Style {
  const row = parent !== 'vertical';
  if (item.type === 'separator') return { flex: 'none' };
  if (item.type === 'icon') return { flex: 'none' };
  const sized = item.type === 'box' && (row ? item.width : item.height) !== undefined;
  const flex = item.flex ?? (sized ? 0 : row || item.type === 'filler' ? 1 : 0);
  if (flex <= 0) return { flex: row ? '0 0 auto' : 'none' };
  return row ? { flex: `${flex} 1 0`, minWidth: 0 } : { flex: `${flex} 0 auto` };
}

/** gravity is about up and down: in a row it moves the component itself, in a column it takes the spare height. */
function gravity(item: FlexComponent, parent: Layout): Style {
  if (!('gravity' in item) || !item.gravity || parent === 'baseline') return {};
  if (parent === 'horizontal') return { alignSelf: { top: 'flex-start', center: 'center', bottom: 'flex-end' }[item.gravity] };
  if (item.gravity === 'top') return {};
  return item.gravity === 'center' ? { marginBlock: 'auto' } : { marginBlockStart: 'auto' };
}

function offsets(item: FlexComponent): Style {
  const style: Style = {};
  const top = spacing(item.offsetTop);
  const bottom = spacing(item.offsetBottom);
  const start = spacing(item.offsetStart);
  const end = spacing(item.offsetEnd);
  if (top) style.top = top;
  if (bottom) style.bottom = bottom;
  if (start) style.insetInlineStart = start;
  if (end) style.insetInlineEnd = end;
  return style;
}
