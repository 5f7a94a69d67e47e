import type { ComponentChildren, CSSProperties } from 'preact';
import { useContext } from 'preact/hooks';
import type { Action } from './Action';
import { ActionContext } from './ActionContext';

interface Props {
  action?: Action | undefined;
  class?: string;
  style?: CSSProperties;
  children?: ComponentChildren;
}

/** A block that acts when tapped, clicked or pressed with Enter or Space; without an action it is a plain block. */
export function Tappable({ action, class: className, style, children }: Props) {
  const perform = useContext(ActionContext);
  if (!action) return <div class={className} style={style}>{children}</div>;
  const act = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
    perform(action);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') act(event);
  };
  return (
    <div
      class={`${className ?? ''} tappable`}
      style={style}
      role="button"
      tabIndex={0}
      aria-label={action.label}
      title={action.type === 'uri' ? action.uri : undefined}
      onClick={act}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
