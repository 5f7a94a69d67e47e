import { get } from '../api';
import type { EvidenceItem, SubmissionEvidenceAnswer } from '../contract/evidence';
import { useEvidence } from '../evidence/useEvidence';
import { approve } from '../texts/approve.th';
import { evidence } from '../texts/evidence.th';
import { Fail } from '../ui/Fail';
import { OutsideLink } from '../ui/OutsideLink';
import { useLoad } from '../ui/useLoad';

/** The owner's pointers to evidence, for reading. */
export function SubmissionEvidence({ submissionId }: { submissionId: number }) {
  const list = useLoad(() => get<SubmissionEvidenceAnswer>(`submissions/${submissionId}/evidence`).catch(() => ({ items: [] })), String(submissionId));
  const items = list.value?.items ?? [];
  if (items.length === 0) return null;
  return (
    <details>
      <summary>{approve.evidence(items.length)}</summary>
      <ul class="hints">{items.map((e) => <Piece key={e.id} item={e} />)}</ul>
    </details>
  );
}

function Piece({ item }: { item: EvidenceItem }) {
  const file = useEvidence(item);
  const name = item.caption || item.name;
  return (
    <li>
      {item.sectionId && `${item.sectionId} · `}{evidence.kinds[item.kind]} ·{' '}
      {file.canOpen ? <a href={item.url ?? item.contentUrl!} target="_blank" rel="noopener noreferrer" onClick={(e) => (e.preventDefault(), file.open())}>{name}</a> : name}
      {file.url && <OutsideLink url={file.url} what={name} />}
      {file.error && <Fail message={file.error.message} />}
    </li>
  );
}
