import { store } from '../state/AppState';
import { words } from '../words';

/** Replies (free), pushes, billable of the quota, and rules of LINE broken. */
export function CounterStrip() {
  const counters = store.use((s) => s.counters);
  const violations = store.use((s) => s.violations);
  if (!counters) return null;
  const pushes = counters.pushes + counters.multicasts + counters.broadcasts;
  const quota = counters.quota === null ? '' : ` / ${counters.quota}`;
  return (
    <dl class="counters">
      <div title={words.repliesHint}><dt>{words.replies}</dt><dd>{counters.replies}</dd></div>
      <div title={words.pushesHint}><dt>{words.pushes}</dt><dd>{pushes}</dd></div>
      <div title={words.billableHint}><dt>{words.billable}</dt><dd>{counters.billableThisMonth}{quota}</dd></div>
      {violations.length > 0 && <div class="alarm"><dt>{words.violations}</dt><dd>{violations.length}</dd></div>}
    </dl>
  );
}
