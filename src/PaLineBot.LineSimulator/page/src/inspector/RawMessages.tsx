import { preview } from '../messages/spokenText';
import { store } from '../state/AppState';
import { timeOfDay } from '../thaiTime';
import { words } from '../words';
import { Json } from './Json';

/** The open chat's messages as JSON, newest first. */
export function RawMessages() {
  const messages = store.use((s) => s.messages);
  if (messages.length === 0) return <p>{words.nothingYet}</p>;
  return (
    <>
      {messages.toReversed().map((row) => (
        <details key={row.seq} class="request">
          <summary>
            <span class={`direction ${row.from === 'bot' ? 'call' : 'webhook'}`}>{row.via}</span>
            <span class="request-path">{row.type}: {preview(row.message).slice(0, 60)}</span>
            <small>{timeOfDay(row.at)} · #{row.seq}</small>
          </summary>
          <Json value={row} />
        </details>
      ))}
    </>
  );
}
