import { store } from '../state/AppState';
import { timeOfDay } from '../thaiTime';
import { words } from '../words';

/** What the bot did that LINE would refuse, newest first. */
export function ViolationList() {
  const violations = store.use((s) => s.violations);
  if (violations.length === 0) return <p>{words.nothingYet}</p>;
  return (
    <ul class="violations">
      {violations.toReversed().map((v) => (
        <li key={v.seq}>
          <b>{v.code}</b> <small>{timeOfDay(v.at)} {v.method} {v.path}</small>
          <p>{v.message}</p>
        </li>
      ))}
    </ul>
  );
}
