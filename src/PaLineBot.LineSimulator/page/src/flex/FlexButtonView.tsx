import type { CSSProperties } from 'preact';
import { Tappable } from '../actions/Tappable';
import type { FlexButton } from './FlexTypes';
import { colour } from './flexColour';
import { letterSize } from './flexSizes';

/** A button: for link style `color` is the lettering, for primary and secondary the background. */
export function FlexButtonView({ button, style }: { button: FlexButton; style: CSSProperties }) {
  const kind = button.style ?? 'link';
  const tint = colour(button.color);
  const paint: CSSProperties = tint ? (kind === 'link' ? { color: tint } : { background: tint }) : {};
  return (
    <Tappable
      action={button.action}
      class={`flex-button ${kind} ${button.height ?? 'md'}`}
      style={{ ...paint, fontSize: letterSize('md', button.scaling), ...style }}
    >
      <span>{button.action?.label}</span>
    </Tappable>
  );
}
