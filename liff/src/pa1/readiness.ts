import type { AgreementAnswer, LintFinding } from '../contract/agreement';
import type { FormAnswer } from '../contract/form';
import { parts } from '../texts/parts.th';
import { placeOfField, placeOfSection } from './places';

export interface Todo {
  sectionId: string | null;
  fieldId: string | null;
  place: string;
  message: string;
}

/** What stands between the agreement and its submission, in the order of the form, and what is only remarked. */
export function readiness(form: FormAnswer, findings: LintFinding[], missing: string[]): { blocks: Todo[]; remarks: Todo[] } {
  const sectionOf = (fieldId: string) => form.sections.find((s) => s.fields.some((f) => f.id === fieldId));
  const todo = (f: LintFinding): Todo => {
    const section = form.sections.find((s) => s.id === f.sectionId);
    const place = f.fieldId ? placeOfField(form, f.fieldId) : section ? placeOfSection(form, section) : '';
    return { sectionId: f.sectionId, fieldId: f.fieldId, place, message: f.message };
  };
  const errors = findings.filter((f) => f.severity === 'Error');
  const named = new Set(errors.map((f) => f.fieldId));
  const namedSections = new Set(errors.filter((f) => !f.fieldId).map((f) => f.sectionId));
  const lacking = missing
    .filter((id) => !named.has(id) && !namedSections.has(sectionOf(id)?.id ?? ''))
    .map((id): Todo => ({ sectionId: sectionOf(id)?.id ?? null, fieldId: id, place: placeOfField(form, id), message: parts.missingField(placeOfField(form, id)) }));
  const order = (t: Todo) => form.sections.findIndex((s) => s.id === t.sectionId);
  const blocks = [...errors.map(todo), ...lacking].sort((a, b) => order(a) - order(b));
  return { blocks, remarks: findings.filter((f) => f.severity === 'Warning').map(todo) };
}

export const readinessOf = (form: FormAnswer, a: AgreementAnswer) => readiness(form, a.findings, a.missing);
