import { ApiError, get, onNoSession, post, request } from './api';
import { config } from './config';
import type { Me } from './contract';
import { askEarly, dropEarly } from './saving/early';
import { freshToken, idToken, startLine, subjectOf, whoIsHere } from './line/line';

const whoKey = `paline/${config.district}/who`;

function remember(subject: string | null): void {
  try {
    if (subject) localStorage.setItem(whoKey, subject);
    else localStorage.removeItem(whoKey);
  } catch {
    // Without storage every opening makes a new session, which is all this is for.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(whoKey);
  } catch {
    return null;
  }
}

async function exchange(token: string): Promise<Me> {
  const me = await post<Me>('session', { idToken: token }, { recover: false });
  remember(subjectOf(token));
  return me;
}

/** A session for the person LINE says is here; a refused or stale token is renewed once. */
export async function signIn(): Promise<Me> {
  try {
    return await exchange(await idToken());
  } catch (error) {
    if (!(error instanceof ApiError && error.status === 401)) throw error;
    return exchange(await freshToken());
  }
}

/** Starts LIFF and the session. The cookie of an earlier visit is asked about at once and used when it is the same person's. */
export async function startSession(page: string): Promise<Me> {
  onNoSession(async () => void (await signIn()));
  const known = remembered();
  const early = known ? get<Me>('me', { recover: false }).catch(() => null) : Promise.resolve(null);
  if (known && page === 'pa1') askEarly();
  await startLine();
  const me = known && whoIsHere() === known ? await early : null;
  if (me) return me;
  dropEarly();
  return signIn();
}

export async function endSession(): Promise<void> {
  remember(null);
  await request('session', { method: 'DELETE', recover: false }).catch(() => undefined);
}
