import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { common } from '../texts/common.th';
import { Icon } from './Icon';

interface Props {
  title: string;
  /** `sheet` rises from the foot, `drawer` comes from the side. */
  kind?: 'sheet' | 'drawer';
  onClose: () => void;
  children: ComponentChildren;
  foot?: ComponentChildren;
}

/** A native modal dialog: the browser keeps the focus inside and gives it back at the end. */
export function Dialog({ title, kind = 'sheet', onClose, children, foot }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    return () => dialog.current?.close();
  }, []);
  return (
    <dialog ref={dialog} class={kind} aria-label={title} onCancel={(e) => (e.preventDefault(), onClose())} onClick={(e) => e.target === dialog.current && onClose()}>
      <div class="dialog-body">
        <div class="dialog-head">
          <h2>{title}</h2>
          <button type="button" class="icon" aria-label={common.close} onClick={onClose}><Icon name="close" /></button>
        </div>
        <div class="dialog-text">{children}</div>
        {foot && <div class="dialog-foot">{foot}</div>}
      </div>
    </dialog>
  );
}
