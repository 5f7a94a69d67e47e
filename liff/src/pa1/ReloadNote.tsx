import type { Draft } from '../saving/Draft';
import { common } from '../texts.th';

/** When the page is older than the service: everything is saved first, then the person opens the new one. When its year is over nothing can be saved any more. */
export function ReloadNote({ draft }: { draft: Draft }) {
  const why = draft.reload.use((r) => r);
  const phase = draft.summary.use((s) => s.phase);
  if (!why) return null;
  const isClean = phase === 'clean';
  const reload = async () => {
    await draft.settle();
    location.reload();
  };
  if (why === 'year')
    return (
      <div class="note amber" role="status">
        <p>{isClean ? common.newYear : common.newYearUnsaved}</p>
        <button type="button" onClick={() => location.reload()}>{common.newYearOpen}</button>
      </div>
    );
  return (
    <div class="note amber" role="status">
      <p>{isClean ? common.reload : common.reloadWait}</p>
      <button type="button" disabled={!isClean} onClick={() => void reload()}>{common.reloadNow}</button>
    </div>
  );
}
