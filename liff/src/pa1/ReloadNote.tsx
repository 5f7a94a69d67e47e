import type { Draft } from '../saving/Draft';
import { common } from '../texts.th';

/** When the page is older than the service: everything is saved first, then the person opens the new one. */
export function ReloadNote({ draft }: { draft: Draft }) {
  const isOld = draft.reload.use((r) => r);
  const phase = draft.summary.use((s) => s.phase);
  if (!isOld) return null;
  const reload = async () => {
    await draft.settle();
    location.reload();
  };
  return (
    <div class="note amber" role="status">
      <p>{phase === 'clean' ? common.reload : common.reloadWait}</p>
      <button type="button" disabled={phase !== 'clean'} onClick={() => void reload()}>{common.reloadNow}</button>
    </div>
  );
}
