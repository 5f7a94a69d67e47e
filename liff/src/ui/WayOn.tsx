import type { ComponentChildren } from 'preact';
import { router } from '../app';
import { line } from '../line/line';
import { common } from '../texts/common.th';
import { useStore } from './useStore';

/** What is not for this person, or not yet: what to do instead, and buttons that lead there; home always is one. */
export function WayOn({ message, inChat = false, children }: { message: string; inChat?: boolean; children?: ComponentChildren }) {
  const chat = useStore(line, (it) => (it?.isInLine() ? it : null));
  return (
    <div class="note amber">
      <p>{message}</p>
      <div class="row">
        {children}
        <button type="button" onClick={() => router.go('')}>{common.home}</button>
        {inChat && chat && <button type="button" class="primary" onClick={chat.closeWindow}>{common.toChat}</button>}
      </div>
    </div>
  );
}
