import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { common } from '../texts/common.th';
import { Icon } from './Icon';
import { keepFocusIn } from './keepFocusIn';

interface Props {
  title: string;
  /** `sheet` rises from the foot, `drawer` comes from the side. */
  kind?: 'sheet' | 'drawer';
  onClose: () => void;
  children: ComponentChildren;
  foot?: ComponentChildren;
}

/** Modal dialogs came to iPhones with iOS 15.4. */
const isNative = typeof HTMLDialogElement === 'function' && 'showModal' in HTMLDialogElement.prototype;

/** A native modal dialog, in which the browser keeps the focus and gives it back at the end; where there is none, the page does so itself. */
export function Dialog({ title, kind = 'sheet', onClose, children, foot }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!isNative) return keepFocusIn(dialog.current!, onClose);
    dialog.current?.showModal();
    return () => dialog.current?.close();
  }, []);
  const box = (
    <dialog ref={dialog} class={kind} aria-label={title} role={isNative ? undefined : 'dialog'} aria-modal={!isNative || undefined} onCancel={(e) => (e.preventDefault(), onClose())} onClick={(e) => e.target === dialog.current && onClose()}>
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
  return isNative ? box : <><div class="veil" onClick={onClose} />{box}</>;
}
