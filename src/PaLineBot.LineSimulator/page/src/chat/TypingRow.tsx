import { store } from '../state/AppState';
import { useNow } from '../ui/useNow';
import { words } from '../words';

/** Three dots while the bot's loading animation runs. */
export function TypingRow() {
  const until = store.use((s) => s.typingUntil);
  useNow(1000);
  if (Date.now() >= until) return null;
  return (
    <div class="row theirs">
      <div class="bubble typing" role="status" aria-label={words.typing}><i /><i /><i /></div>
    </div>
  );
}
