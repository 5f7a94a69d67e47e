import { get } from '../api';
import type { Evidence } from '../contract';
import { openOutside } from '../line/line';
import { approve, evidence } from '../texts.th';
import { useLoad } from '../ui/useLoad';

/** The owner's pointers to evidence, for reading. */
export function SubmissionEvidence({ submissionId }: { submissionId: string }) {
  const list = useLoad(() => get<{ items: Evidence[] }>(`submissions/${submissionId}/evidence`).catch(() => ({ items: [] })), submissionId);
  const items = list.value?.items ?? [];
  if (items.length === 0) return null;
  return (
    <details>
      <summary>{approve.evidence(items.length)}</summary>
      <ul class="hints">
        {items.map((e) => {
          const url = e.url ?? e.contentUrl;
          return (
            <li key={e.id}>
              {e.sectionId && `${e.sectionId} · `}{evidence.kinds[e.kind]} ·{' '}
              {url ? <a href={url} target="_blank" rel="noopener noreferrer" onClick={(ev) => (ev.preventDefault(), openOutside(url))}>{e.caption || e.name}</a> : e.caption || e.name}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
