import { useContext } from 'preact/hooks';
import { ActionContext } from '../actions/ActionContext';
import type { QuickReplyItem } from '../control/Message';
import { store } from '../state/AppState';
import { words } from '../words';

/** Chips under the talk: those of the last message only, gone as soon as anything new is said or one of them is sent. */
export function QuickReplies() {
  const messages = store.use((s) => s.messages);
  const used = store.use((s) => s.quickReplyUsed);
  const perform = useContext(ActionContext);
  const last = messages.findLast((m) => m.from !== 'system' && !m.unsent);
  const items = last?.from === 'bot' && last.id !== used ? (last.message.quickReply?.items ?? []) : [];
  if (!last || items.length === 0) return null;
  const tap = (item: QuickReplyItem) => {
    if (item.action.type === 'postback' || item.action.type === 'message') store.set({ quickReplyUsed: last.id });
    perform(item.action);
  };
  return (
    <div class="quick-replies" role="group" aria-label={words.quickReplies}>
      {items.map((item, index) => (
        <button key={index} type="button" onClick={() => tap(item)}>
          {item.imageUrl && <img src={item.imageUrl} alt="" />}
          {item.action.label}
        </button>
      ))}
    </div>
  );
}
