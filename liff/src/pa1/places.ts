import type { FormAnswer, FormSection } from '../contract/form';

/** What a section is called in a list: its number with its title, or its title alone. */
export function placeOfSection(form: FormAnswer, section: FormSection): string {
  if (section.kind === 'SubIndicator') return `${section.id} ${section.title}`;
  if (section.kind !== 'Challenge' || form.challengeCount < 2) return section.title;
  return `${section.title} (${section.id.split('.').pop()}/${form.challengeCount})`;
}

/** A field with its section: 1.2 งาน. */
export function placeOfField(form: FormAnswer, fieldId: string): string {
  const section = form.sections.find((s) => s.fields.some((f) => f.id === fieldId));
  const field = section?.fields.find((f) => f.id === fieldId);
  if (!section || !field) return fieldId;
  return `${section.kind === 'SubIndicator' ? section.id : placeOfSection(form, section)} · ${field.shortTitle}`;
}

/** The rows counted in "7 จาก 15". */
export const countedSections = (form: FormAnswer): FormSection[] => {
  const rows = form.sections.filter((s) => s.kind === 'SubIndicator');
  return rows.length ? rows : form.sections;
};

export const fieldDomId = (fieldId: string): string => `f-${fieldId}`;
export const sectionDomId = (sectionId: string): string => `s-${sectionId}`;

/** Brings a field or section into view and gives it the focus. */
export function goTo(sectionId: string | null, fieldId: string | null): void {
  const field = fieldId ? document.getElementById(fieldDomId(fieldId)) : null;
  const target = field ?? (sectionId ? document.getElementById(sectionDomId(sectionId)) : null);
  if (!target) return;
  target.scrollIntoView({ block: 'start' });
  const focus = field?.querySelector<HTMLElement>('textarea, input') ?? target.querySelector<HTMLElement>('h2, h3');
  focus?.focus({ preventScroll: true });
  // Sections above may only now have got their true height.
  requestAnimationFrame(() => requestAnimationFrame(() => target.scrollIntoView({ block: 'start' })));
}
