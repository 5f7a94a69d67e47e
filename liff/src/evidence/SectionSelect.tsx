import type { EvidencePage } from '../contract';
import { evidence } from '../texts.th';

interface Props {
  page: EvidencePage;
  value: string | null;
  name?: string;
  label?: string;
  onPick?: (section: string | null) => void;
}

const numbered = /^\d/;

/** The items a piece of evidence can belong to. */
export const SectionSelect = ({ page, value, name, label, onPick }: Props) => (
  <select name={name} aria-label={label} value={value ?? ''} onChange={(e) => onPick?.(e.currentTarget.value || null)}>
    <option value="">{evidence.loose}</option>
    {page.sections.map((s) => <option key={s.id} value={s.id}>{numbered.test(s.id) ? `${s.id} ` : ''}{s.title}</option>)}
  </select>
);
