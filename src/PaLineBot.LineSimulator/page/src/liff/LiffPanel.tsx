import { store } from '../state/AppState';
import { nameOf } from '../state/selectors';
import { Icon } from '../ui/Icon';
import { words } from '../words';

/** A mini-app beside the chat, or over it where there is no room; it knows nothing of it but the address. */
export function LiffPanel() {
  const state = store.use((s) => s);
  const { liff } = state;
  if (!liff) return null;
  const reload = () => store.set({ liff: { ...liff, turn: liff.turn + 1 } });
  return (
    <section class="liff" aria-label={words.miniApp}>
      <header class="liff-header">
        <div class="chat-title">
          <h2>{words.miniApp}</h2>
          <small>{words.openedBy(nameOf(state, liff.user))}</small>
        </div>
        <a class="icon-link" href={liff.path} target="_blank" rel="noopener" aria-label={words.openInTab} title={words.openInTab}><Icon name="outside" /></a>
        <button type="button" class="icon" aria-label={words.reload} title={words.reload} onClick={reload}><Icon name="reload" /></button>
        <button type="button" class="icon" aria-label={words.closeMiniApp} title={words.close} onClick={() => store.set({ liff: null })}><Icon name="close" /></button>
      </header>
      <iframe key={liff.turn} src={liff.path} title={words.miniApp} allow="clipboard-write; camera; microphone" />
    </section>
  );
}
