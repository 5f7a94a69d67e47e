import type { CSSProperties } from 'preact';
import type { FlexBox } from './FlexTypes';
import { colour, gradient } from './flexColour';
import { borderWidth, spacing } from './flexSizes';

type Style = CSSProperties;

/** Everything a box decides about itself: direction, alignment, paint, border and padding. */
export function boxStyle(box: FlexBox, defaultPadding?: string): Style {
  return {
    display: 'flex',
    flexDirection: box.layout === 'vertical' ? 'column' : 'row',
    ...alignment(box),
    ...paint(box),
    ...padding(box, defaultPadding),
    ...measures(box),
  };
}

function alignment(box: FlexBox): Style {
  const style: Style = {};
  if (box.justifyContent) style.justifyContent = box.justifyContent;
  if (box.layout === 'baseline') style.alignItems = 'baseline';
  else if (box.alignItems) style.alignItems = box.alignItems;
  return style;
}

function paint(box: FlexBox): Style {
  const style: Style = {};
  const back = gradient(box.background) ?? colour(box.backgroundColor);
  if (back) style.background = back;
  const width = borderWidth(box.borderWidth);
  if (width) style.border = `${width} solid ${colour(box.borderColor) ?? 'transparent'}`;
  const radius = spacing(box.cornerRadius);
  if (radius) {
    style.borderRadius = radius;
    style.overflow = 'hidden';
  }
  return style;
}

function padding(box: FlexBox, fallback?: string): Style {
  const style: Style = {};
  const all = spacing(box.paddingAll) ?? fallback;
  if (all) style.padding = all;
  const top = spacing(box.paddingTop);
  const bottom = spacing(box.paddingBottom);
  const start = spacing(box.paddingStart);
  const end = spacing(box.paddingEnd);
  if (top) style.paddingTop = top;
  if (bottom) style.paddingBottom = bottom;
  if (start) style.paddingInlineStart = start;
  if (end) style.paddingInlineEnd = end;
  return style;
}

function measures(box: FlexBox): Style {
  const style: Style = {};
  if (box.width) style.width = box.width;
  if (box.maxWidth) style.maxWidth = box.maxWidth;
  if (box.height) style.height = box.height;
  if (box.maxHeight) style.maxHeight = box.maxHeight;
  return style;
}
