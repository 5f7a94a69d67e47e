import { request, type Answer } from './api';
import { config } from './config';
import type { Form, FormRef, Me } from './contract';

const whoKey = `paline/${config.district}/who`;
const formKey = `paline/${config.district}/form`;
const asked = new Map<string, Promise<Answer<unknown> | null>>();

const formPath = (form: FormRef): string => `forms/${form.formId}/${form.version}`;

/** What each page asks the service for first. */
function firstOf(page: string, id: string | null): string[] {
  switch (page) {
    case 'pa1': return ['agreement', read(formKey)].filter((path) => path !== null);
    case 'approve': return [id ? `submissions/${encodeURIComponent(id)}` : 'waiting'];
    case 'rounds': return ['agreement'];
    case 'board': case 'evidence': return [page];
    default: return [];
  }
}

function ask(path: string): void {
  if (!asked.has(path)) asked.set(path, request(path, { recover: false }).catch(() => null));
}

/** Asks who is here, and for what the page needs, before LINE's SDK is even read: the cookie of an earlier visit may do. */
export function askEarly(page: string, id: string | null): void {
  if (!remembered()) return;
  ask('me');
  firstOf(page, id).forEach(ask);
}

/** Asks for what the page needs as soon as the session stands, without waiting for the page to be drawn. */
export function askAtOnce(page: string, id: string | null, me: Me): void {
  if (me.form) keep(formKey, formPath(me.form));
  firstOf(page, id).forEach(ask);
}

/** What was asked early belongs to another session. */
export const dropEarly = (): void => asked.clear();

/** The answer asked for early, once; asked for now if there is none. */
export async function first<T>(path: string): Promise<Answer<T>> {
  const early = await asked.get(path);
  asked.delete(path);
  return (early as Answer<T> | null | undefined) ?? request<T>(path);
}

/** Who the cookie of an earlier visit is for, as the service says; null without one. */
export async function earlyMe(): Promise<Me | null> {
  const early = await asked.get('me');
  asked.delete('me');
  return (early?.body as Me | undefined) ?? null;
}

/** Subject of the person who signed in here last. */
export const remembered = (): string | null => read(whoKey);

export const rememberWho = (subject: string | null): void => keep(whoKey, subject);

export const rememberForm = (form: FormRef): void => keep(formKey, formPath(form));

/** The form a reference names; the browser keeps it for good. */
export const getForm = async (form: FormRef): Promise<Form> => (await first<Form>(formPath(form))).body;

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
    // Without storage every opening makes a new session, which is all this is for.
  }
}
