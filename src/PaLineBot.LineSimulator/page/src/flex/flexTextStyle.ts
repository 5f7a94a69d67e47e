import type { CSSProperties } from 'preact';
import type { FlexSpan, FlexText } from './FlexTypes';
import { colour } from './flexColour';
import { letterSize, spacing } from './flexSizes';

type Style = CSSProperties;

/** Size, weight, colour and decoration of a text or a span; a span inherits what it does not say. */
export function letters(item: FlexText | FlexSpan): Style {
  const style: Style = {};
  if (item.size || item.type === 'text') style.fontSize = letterSize(item.size, item.scaling);
  if (item.weight) style.fontWeight = item.weight === 'bold' ? 700 : 400;
  const ink = colour(item.color);
  if (ink) style.color = ink;
  if (item.style) style.fontStyle = item.style;
  if (item.decoration) style.textDecoration = item.decoration;
  return style;
}

/** A text's lines: alignment, wrapping, clamping, extra space. Lines are tall enough for stacked Thai marks. */
export function textStyle(text: FlexText): Style {
  const style: Style = { ...letters(text), lineHeight: lineHeight(text) };
  if (text.align) style.textAlign = text.align;
  if (!text.wrap) return { ...style, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' };
  style.whiteSpace = 'pre-wrap';
  if (!text.maxLines) return style;
  return { ...style, display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: text.maxLines, overflow: 'hidden' };
}

function lineHeight(text: FlexText): string {
  const extra = spacing(text.lineSpacing);
  return extra ? `calc(1.6em + ${extra})` : '1.6';
}
