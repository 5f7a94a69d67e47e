import type { ComponentChildren } from 'preact';
import { common } from '../texts/common.th';
import { Dialog } from './Dialog';

interface Props {
  title: string;
  /** Words of the button that does it. */
  yes: string;
  onYes: () => void;
  onClose: () => void;
  children: ComponentChildren;
}

/** Asks before something is done that is not easily undone. */
export const Confirm = ({ title, yes, onYes, onClose, children }: Props) => (
  <Dialog title={title} onClose={onClose} foot={
    <>
      <button type="button" onClick={onClose}>{common.cancel}</button>
      <button type="button" class="primary" onClick={onYes}>{yes}</button>
    </>
  }>{children}</Dialog>
);
