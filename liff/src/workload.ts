import type { FormAnswer, FormField } from './contract/form';

/** The hours a week a text says, or null when it says none; Thai digits count too. */
export function hoursOf(text: string): number | null {
  const plain = text.trim().replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50)).replace(',', '.');
  return /^\d{1,3}(\.\d{1,2})?$/.test(plain) ? Number(plain) : null;
}

/** Whether a field's condition holds, so that it is asked at all. */
export const isAsked = (field: FormField, textOf: (id: string) => string): boolean =>
  !field.onlyWhen || textOf(field.onlyWhen.fieldId).split(',').some((choice) => choice.trim() === field.onlyWhen!.value);

export interface Workload {
  /** Sum of the single items. */
  sum: number;
  /** Hours declared in one figure, or null when the form has no such field or it is empty. */
  declared: number | null;
  minimum: number | null;
  /** What is still lacking to what is asked, in hours; 0 when enough. */
  lacking: number;
}

/** Adds the workload up as the rules do: sum of the items ≥ declared ≥ minimum. */
export function addUp(form: FormAnswer, textOf: (id: string) => string): Workload | null {
  const fields = form.sections.find((s) => s.kind === 'Workload')?.fields.filter((f) => f.kind === 'Hours' && isAsked(f, textOf)) ?? [];
  if (fields.length === 0) return null;
  const declaredField = fields.find((f) => f.id.endsWith('.declared'));
  const sum = fields.filter((f) => f !== declaredField).reduce((total, f) => total + (hoursOf(textOf(f.id)) ?? 0), 0);
  const declared = declaredField ? hoursOf(textOf(declaredField.id)) : null;
  const wanted = Math.max(declared ?? 0, form.minimumHours ?? 0);
  return { sum, declared, minimum: form.minimumHours, lacking: Math.max(0, wanted - sum) };
}
