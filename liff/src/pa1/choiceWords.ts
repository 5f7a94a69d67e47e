import type { FormField } from '../contract/form';

/** The ids in a choice's value. */
export const chosen = (text: string): string[] => text.split(',').map((t) => t.trim()).filter(Boolean);

/** The words of a choice's value, for reading. */
export function choiceWords(field: FormField, text: string): string {
  if (field.kind !== 'OneOf' && field.kind !== 'AnyOf') return text;
  return chosen(text).map((id) => field.options.find((o) => o.id === id)?.title ?? id).join(', ');
}
