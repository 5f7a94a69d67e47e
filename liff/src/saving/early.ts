import { request, type Answer } from '../api';
import { config } from '../config';
import type { Agreement, FormRef } from '../contract';

const formKey = `paline/${config.district}/form`;
let agreement: Promise<Answer<Agreement> | null> | null = null;

/** Asks for the agreement and the form of the last visit while LINE still starts. */
export function askEarly(): void {
  agreement = request<Agreement>('agreement', { recover: false }).catch(() => null);
  try {
    const form = localStorage.getItem(formKey);
    if (form) void request(`forms/${form}`, { recover: false }).catch(() => undefined);
  } catch {
    // Without storage the form is asked for when it is known.
  }
}

/** What was asked early belongs to another session. */
export const dropEarly = (): void => void (agreement = null);

export function rememberForm(form: FormRef): void {
  try {
    localStorage.setItem(formKey, `${form.formId}/${form.version}`);
  } catch {
    // Only a speed-up.
  }
}

/** The own agreement: the early answer once, a fresh one afterwards. */
export async function askAgreement(): Promise<Answer<Agreement>> {
  const early = await agreement;
  agreement = null;
  return early ?? request<Agreement>('agreement');
}
