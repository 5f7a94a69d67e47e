import { post } from '../api';
import type { EvidenceItem } from '../contract/evidence';
import type { LinkAnswer } from '../contract/link';
import { openOutside } from '../line/line';
import { useOutside } from '../ui/useOutside';

/** Opens a piece of evidence: a link as it is, a kept content by a signed link, since the session's cookie stays inside of LINE. */
export function useEvidence(item: EvidenceItem) {
  const file = useOutside(() => post<LinkAnswer>(`evidence/${item.id}/link`));
  const canOpen = item.url !== null || item.contentUrl !== null;
  return { ...file, canOpen, open: () => (item.url ? openOutside(item.url) : void file.open()) };
}
