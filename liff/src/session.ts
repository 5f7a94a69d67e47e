import { ApiError, onNoSession, post, request } from './api';
import type { Me, SignInRequest } from './contract/session';
import { clearOthers } from './device';
import { askAtOnce, dropEarly, earlyMe, remembered, rememberWho } from './early';
import { freshToken, idToken, isLoggedInAnew, startLine, subjectOf, whoIsHere } from './line/line';

async function exchange(token: string): Promise<Me> {
  const me = await post<Me>('session', { idToken: token } satisfies SignInRequest, { recover: false });
  isLoggedInAnew();
  rememberWho(subjectOf(token));
  clearOthers(me.personId);
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

/** Starts LIFF and the session. The cookie of an earlier visit was asked about before, and is used when it is the same person's. */
export async function startSession(page: string, id: string | null): Promise<Me> {
  onNoSession(async () => void (await signIn()));
  const known = remembered();
  await startLine();
  const me = known && whoIsHere() === known ? await earlyMe() : null;
  if (me) return me;
  dropEarly();
  const fresh = await signIn();
  askAtOnce(page, id, fresh);
  return fresh;
}

export async function endSession(): Promise<void> {
  rememberWho(null);
  clearOthers(null);
  await request('session', { method: 'DELETE', recover: false }).catch(() => undefined);
}
