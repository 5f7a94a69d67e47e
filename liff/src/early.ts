import { ApiError, request, type Answer } from './api';
import { config } from './config';
import type { FormAnswer } from './contract/form';
import type { FormRef } from './contract/rules';
import type { Me } from './contract/session';
import { nameAt, pages } from './pages';

const whoKey = `paline/${config.district}/who`;
const formKey = `paline/${config.district}/form`;
const asked = new Map<string, Promise<Answer<unknown>>>();

const nameOf = (form: FormRef): string => `${form.formId}/${form.version}`;
const pathOf = (formName: string): string => `forms/${formName}`;

/** What each page asks the service for first. */
function firstOf(page: string, id: string | null): string[] {
  const { asks, asksForm } = pages.get(nameAt({ page, id }))!;
  const form = asksForm ? read(formKey) : null;
  return [...(asks?.(id ?? '') ?? []), ...(form ? [pathOf(form)] : [])];
}

function ask(path: string): void {
  if (asked.has(path)) return;
  const answer = request(path, { recover: false });
  // Whoever takes the answer hears what went wrong; nobody may.
  answer.catch(() => undefined);
  asked.set(path, answer);
}

function take(path: string): Promise<Answer<unknown>> | undefined {
  const answer = asked.get(path);
  asked.delete(path);
  return answer;
}

/** Asks who is here, and for what the page needs, before LINE's SDK is even read: the cookie of an earlier visit may do. */
export function askEarly(page: string, id: string | null): void {
  if (!remembered()) return;
  ask('me');
  firstOf(page, id).forEach(ask);
}

/** Asks for what the page needs as soon as the session stands, without waiting for the page to be drawn. */
export function askAtOnce(page: string, id: string | null, me: Me): void {
  if (me.form) rememberForm(me.form);
  firstOf(page, id).forEach(ask);
}

/** Forgets what was asked early: it belongs to another session, or nobody took it for the page it was meant for. */
export const dropEarly = (): void => asked.clear();

/** The answer asked for early, once; asked for now if there is none. */
export async function first<T>(path: string): Promise<Answer<T>> {
  try {
    const early = take(path);
    if (early) return (await early) as Answer<T>;
  } catch (error) {
    // A refusal is an answer as well, unless a session or a signal was all it wanted.
    if (error instanceof ApiError && error.status !== 401) throw error;
  }
  return request<T>(path);
}

/** Who the cookie of an earlier visit is for, as the service says; null without one. */
export async function earlyMe(): Promise<Me | null> {
  const early = await take('me')?.catch(() => null);
  return (early?.body as Me | undefined) ?? null;
}

/** Subject of the person who signed in here last. */
export const remembered = (): string | null => read(whoKey);

export const rememberWho = (subject: string | null): void => keep(whoKey, subject);

export const rememberForm = (form: FormRef): void => keep(formKey, nameOf(form));

/** The form a reference names; the browser keeps it for good. */
export const getForm = async (form: FormRef): Promise<FormAnswer> => (await first<FormAnswer>(pathOf(nameOf(form)))).body;

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string | null): void {
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch {
    // Without storage nothing is asked for before the session stands, and every opening makes a new one.
  }
}
