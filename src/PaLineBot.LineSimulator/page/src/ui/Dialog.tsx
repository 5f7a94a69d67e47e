import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../words';

interface Props {
  title: string;
  /** Word on the button that does it. */
  act: string;
  disabled?: boolean;
  onAct: () => void;
  onClose: () => void;
  children: ComponentChildren;
}

/** A small window over the page: Escape and the grey around it close it, Enter does it. */
export function Dialog({ title, act, disabled, onAct, onClose, children }: Props) {
  const frame = useRef<HTMLDialogElement>(null);
  useEffect(() => frame.current?.showModal(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!disabled) onAct();
  };
  const onClick = (event: MouseEvent) => {
    if (event.target === frame.current) onClose();
  };
  return (
    <dialog ref={frame} class="dialog" aria-label={title} onClose={onClose} onClick={onClick}>
      <form onSubmit={submit}>
        <h2>{title}</h2>
        {children}
        <div class="dialog-buttons">
          <button type="button" onClick={onClose}>{words.cancel}</button>
          <button type="submit" class="primary" disabled={disabled}>{act}</button>
        </div>
      </form>
    </dialog>
  );
}
