import type { Draft } from '../saving/Draft';
import { useFields } from '../saving/useFields';
import { parts } from '../texts/parts.th';
import { addUp } from '../workload';

const say = (hours: number) => hours.toLocaleString('th-TH-u-nu-latn', { maximumFractionDigits: 2 });

/** The workload added up while it is typed, against what is declared and the minimum. */
export function WorkloadSum({ draft }: { draft: Draft }) {
  useFields(draft, () => draft.form.sections.find((s) => s.kind === 'Workload')?.fields.map((f) => f.id) ?? []);
  const sum = addUp(draft.form, draft.textOf);
  if (!sum) return null;
  const wanted = Math.max(sum.declared ?? 0, sum.minimum ?? 0);
  return (
    <p class={`sum ${sum.lacking > 0 ? 'amber' : ''}`} role="status">
      <strong>{parts.sum(say(sum.sum))}</strong>
      {wanted > 0 && <span>{sum.lacking > 0 ? parts.sumLacking(say(wanted), say(sum.lacking)) : parts.sumEnough(say(wanted))}</span>}
    </p>
  );
}
