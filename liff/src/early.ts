import { ApiError, request, type Answer } from './api';
import { build, config } from './config';
import type { FormAnswer } from './contract/form';
import type { FormRef } from './contract/rules';
import type { Me, Opening } from './contract/session';
import { nameAt, pages } from './pages';

const whoKey = `paline/${config.district}/who`;
const formKey = `paline/${config.district}/form`;
const asked = new Map<string, Promise<Answer<unknown>>>();
let opening: Promise<Answer<Opening>> | null = null;

const nameOf = (form: FormRef): string => `${form.formId}/${form.version}`;
// Kept for good by browsers, and so asked for by the build as well: another build may read another shape.
const pathOf = (formName: string): string => `forms/${formName}?build=${build}`;

/** What each page asks the service for first. */
export const wantsOf = (page: string, id: string | null): string[] => pages.get(nameAt({ page, id }))!.asks?.(id ?? '') ?? [];

/** Whoever takes an answer hears what went wrong; nobody may. */
function heed<T>(answer: Promise<T>): Promise<T> {
  answer.catch(() => undefined);
  return answer;
}

/** The form of the own agreement, which the browser has kept, for a page that needs the whole of it at once. */
function askForm(page: string, id: string | null): void {
  const form = pages.get(nameAt({ page, id }))!.asksForm?.(id ?? '') ? read(formKey) : null;
  if (form && !asked.has(pathOf(form))) asked.set(pathOf(form), heed(request(pathOf(form), { recover: false })));
}

async function partOf(whole: Promise<Answer<Opening>>, path: string): Promise<Answer<unknown>> {
  const part = (await whole).body.answers[path];
  if (!part) return request(path);
  if (part.status >= 400) throw ApiError.of(part.status, part.body as Record<string, unknown>);
  return { status: part.status, etag: part.etag, body: part.body };
}

function share(whole: Promise<Answer<Opening>>, wants: string[]): void {
  for (const path of wants) asked.set(path, heed(partOf(whole, path)));
}

/** Asks who is here, and for what the page needs, before LINE's SDK is even read: the cookie of an earlier visit may do. */
export function askEarly(page: string, id: string | null): void {
  if (!remembered()) return;
  const wants = wantsOf(page, id);
  const query = wants.map((path) => `wants=${encodeURIComponent(path)}`).join('&');
  opening = heed(request<Opening>(query ? `opening?${query}` : 'opening', { recover: false }));
  share(opening, wants);
  askForm(page, id);
}

/** Keeps what came with a new session for the page that wanted it. */
export function keepFirst(page: string, id: string | null, answer: Opening): void {
  if (answer.me.form) rememberForm(answer.me.form);
  share(Promise.resolve({ status: 200, etag: null, body: answer }), wantsOf(page, id));
  askForm(page, id);
}

/** Forgets what was asked early: it belongs to another session, or nobody took it for the page it was meant for. */
export function dropEarly(): void {
  opening = null;
  asked.clear();
}

/** The answer that was asked for early, once; null when there is none to be had. */
export async function early<T>(path: string): Promise<Answer<T> | null> {
  const answer = asked.get(path);
  asked.delete(path);
  try {
    return ((await answer) as Answer<T> | undefined) ?? null;
  } catch (error) {
    // A refusal is an answer as well, unless a session or a signal was all it wanted.
    if (error instanceof ApiError && error.status !== 401) throw error;
    return null;
  }
}

/** The answer asked for early, once; asked for now if there is none. */
export const first = async <T>(path: string): Promise<Answer<T>> => (await early<T>(path)) ?? request<T>(path);

/** Who the cookie of an earlier visit is for, as the service says, once; null without one. */
export async function earlyMe(): Promise<Me | null> {
  const answer = await opening?.catch(() => null);
  opening = null;
  return answer?.body.me ?? null;
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
