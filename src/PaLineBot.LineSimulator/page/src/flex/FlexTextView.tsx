import type { CSSProperties } from 'preact';
import { Tappable } from '../actions/Tappable';
import type { FlexText } from './FlexTypes';
import { letters, textStyle } from './flexTextStyle';

/** A text component; with spans, `contents` stands in for `text`. */
export function FlexTextView({ text, style }: { text: FlexText; style: CSSProperties }) {
  const words = text.contents?.length
    ? text.contents.map((span, index) => <span key={index} style={letters(span)}>{span.text}</span>)
    : text.text;
  return (
    <Tappable action={text.action} class="flex-text" style={{ ...textStyle(text), ...style }}>
      {words}
    </Tappable>
  );
}
