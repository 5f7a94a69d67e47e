import { store } from '../state/AppState';
import { botName, nameOf } from '../state/selectors';
import { shortDay, timeOfDay } from '../thaiTime';
import { useNow } from '../ui/useNow';
import { words } from '../words';
import { notifications } from './notifications';

/** The locked phone: what anyone near it can read of the messages that came since the person last did something. */
export function LockScreen() {
  const state = store.use((s) => s);
  const now = useNow(1000);
  const news = notifications(state.messages, (id) => nameOf(state, id));
  return (
    <section class="lock-screen" aria-label={words.lockScreen}>
      <p class="lock-clock"><b>{timeOfDay(now)}</b><span>{shortDay(now)}</span></p>
      <ol>
        {news.map(({ id, at, text }) => (
          <li key={id}>
            <p><b>{botName(state)}</b><time dateTime={at}>{timeOfDay(at)}</time></p>
            <p class="lock-text">{text}</p>
          </li>
        ))}
      </ol>
      {news.length === 0 && <p>{words.nothingNew}</p>}
      <button type="button" onClick={() => store.set({ lock: false })}>{words.unlock}</button>
    </section>
  );
}
