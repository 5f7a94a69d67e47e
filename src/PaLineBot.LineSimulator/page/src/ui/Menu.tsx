import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  label: string;
  class?: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A list of choices that goes away on Escape, on a choice, or on a tap elsewhere. */
export function Menu({ label, class: className, onClose, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.scrollIntoView({ block: 'nearest' });
    frame.current?.querySelector('button')?.focus({ preventScroll: true });
    const outside = (event: PointerEvent) => {
      if (!frame.current?.contains(event.target as Node)) onClose();
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('keydown', escape);
    };
  }, []);
  return <div ref={frame} class={`menu ${className ?? ''}`} role="menu" aria-label={label}>{children}</div>;
}

export function MenuItem({ onPick, children }: { onPick: () => void; children: ComponentChildren }) {
  return <button type="button" role="menuitem" onClick={onPick}>{children}</button>;
}
