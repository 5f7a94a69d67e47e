import type { Draft } from '../saving/Draft';
import { stands } from '../texts/stands.th';
import { useStore } from '../ui/useStore';

/** When the page is older than the service: everything is saved first, then the person opens the new one. When its year is over nothing can be saved any more. */
export function ReloadNote({ draft }: { draft: Draft }) {
  const why = useStore(draft.reload, (r) => r);
  const phase = useStore(draft.summary, (s) => s.phase);
  const isClean = phase === 'clean';
  const reload = async () => {
    await draft.settle();
    location.reload();
  };
  if (why === 'year')
    return (
      <div class="note amber" role="status">
        <p>{isClean ? stands.newYear : stands.newYearUnsaved}</p>
        <button type="button" onClick={() => location.reload()}>{stands.newYearOpen}</button>
      </div>
    );
  return (
    <div class="note amber" role="status">
      <p>{isClean ? stands.reload : stands.reloadWait}</p>
      <button type="button" disabled={!isClean} onClick={() => void reload()}>{stands.reloadNow}</button>
    </div>
  );
}
