import { useState } from 'preact/hooks';
import { send } from '../api';
import type { EvidenceAnswer, EvidenceItem, FilingRequest } from '../contract/evidence';
import { dayOf } from '../dates';
import { evidence } from '../texts/evidence.th';
import { Confirm } from '../ui/Confirm';
import { Fail } from '../ui/Fail';
import { OutsideLink } from '../ui/OutsideLink';
import { SectionSelect } from './SectionSelect';
import { useEvidence } from './useEvidence';

interface Props {
  item: EvidenceItem;
  page: EvidenceAnswer;
  onMoved: (e: EvidenceItem) => void;
  onRemoved: () => void;
}

const sizeOf = (bytes: number) => (bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / 1_048_576).toFixed(1)} MB`);

/** One pointer to evidence: look, move, remove. */
export function EvidenceCard({ item, page, onMoved, onRemoved }: Props) {
  const [isAsking, ask] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const file = useEvidence(item);
  const name = item.caption || item.name;
  const attempt = (work: Promise<unknown>, then: () => void) => void work.then(then, (e: Error) => setError(e.message));
  const move = (sectionId: string | null) => attempt(send('PATCH', `evidence/${item.id}`, { sectionId, caption: item.caption } satisfies FilingRequest), () => onMoved({ ...item, sectionId }));
  const remove = () => (ask(false), attempt(send('DELETE', `evidence/${item.id}`), onRemoved));
  return (
    <li class="evidence">
      {item.kind === 'image' && item.contentUrl && <img src={item.contentUrl} alt={name} loading="lazy" width="320" height="200" />}
      <p><strong>{name}</strong></p>
      {item.message && <p class="small">{item.message}</p>}
      {item.state === 'waiting' && <p class="small" role="status">{evidence.waiting}</p>}
      <p class="small">{[evidence.kinds[item.kind], item.size !== null && sizeOf(item.size), dayOf(item.addedAt), item.from === 'chat' && evidence.fromChat].filter(Boolean).join(' · ')}</p>
      <label class="small">{evidence.move}<SectionSelect page={page} value={item.sectionId} label={`${evidence.move} ${name}`} onPick={move} /></label>
      <div class="row">
        {file.canOpen && <button type="button" disabled={file.isMaking} onClick={file.open}>{evidence.open}<span class="hidden"> {name}</span></button>}
        <button type="button" class="plain" onClick={() => ask(true)}>{evidence.remove}<span class="hidden"> {name}</span></button>
      </div>
      {file.url && <OutsideLink url={file.url} what={name} />}
      {(error ?? file.error) && <Fail message={error ?? file.error!.message} />}
      {isAsking && <Confirm title={evidence.remove} yes={evidence.remove} onYes={remove} onClose={() => ask(false)}><p>{evidence.removeAsk(name)}</p></Confirm>}
    </li>
  );
}
