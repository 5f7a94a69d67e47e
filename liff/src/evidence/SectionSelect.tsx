import type { EvidenceAnswer } from '../contract/evidence';
import { evidence } from '../texts/evidence.th';
import { sectionTitle } from './sectionTitle';

interface Props {
  page: EvidenceAnswer;
  value: string | null;
  name?: string;
  label?: string;
  onPick?: (section: string | null) => void;
}

/** The items a piece of evidence can belong to. */
export const SectionSelect = ({ page, value, name, label, onPick }: Props) => (
  <select name={name} aria-label={label} value={value ?? ''} onChange={(e) => onPick?.(e.currentTarget.value || null)}>
    <option value="">{evidence.loose}</option>
    {page.sections.map((s) => <option key={s.id} value={s.id}>{sectionTitle(s)}</option>)}
  </select>
);
