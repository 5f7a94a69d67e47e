import { sinceOf } from '../dates';
import type { Draft } from '../saving/Draft';
import { pa1, saving } from '../texts/pa1.th';
import { countedSections } from './places';
import { useStore } from '../ui/useStore';

/** Progress and saving, always in sight. */
export function TopLine({ draft }: { draft: Draft }) {
  const doneSections = useStore(draft.agreement, (a) => a.doneSections);
  const s = useStore(draft.summary, (x) => x);
  const rows = countedSections(draft.form);
  const done = rows.filter((r) => doneSections.includes(r.id)).length;
  const words = !s.kept ? saving.unkept
    : s.phase === 'clean' ? (s.savedAt ? saving.saved(sinceOf(s.savedAt)) : '')
      : s.phase === 'waiting' ? saving.waitingShort : saving[s.phase];
  return (
    <div class="top-line">
      <div class="bar" role="progressbar" aria-valuemin={0} aria-valuemax={rows.length} aria-valuenow={done} aria-label={pa1.progressLong(done, rows.length)}>
        <div style={{ width: `${(100 * done) / rows.length}%` }} />
      </div>
      <p><span class="nobr">{pa1.progress(done, rows.length)}</span><span class={`save ${s.phase === 'clean' ? 'ok' : s.phase}`} role="status">{words}</span></p>
    </div>
  );
}
