import type { ComponentChildren } from 'preact';
import { router } from '../app';
import { closeWindow, isInLine } from '../line/line';
import { common } from '../texts/common.th';

/** What is not for this person, or not yet: what to do instead, and buttons that lead there; home always is one. */
export const WayOn = ({ message, inChat = false, children }: { message: string; inChat?: boolean; children?: ComponentChildren }) => (
  <div class="note amber">
    <p>{message}</p>
    <div class="row">
      {inChat && isInLine() && <button type="button" class="primary" onClick={closeWindow}>{common.toChat}</button>}
      {children}
      <button type="button" onClick={() => router.go('')}>{common.home}</button>
    </div>
  </div>
);
