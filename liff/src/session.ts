import { ApiError, post } from './api';
import type { Me, Opening, SignInRequest } from './contract/session';
import { clearOthers } from './device';
import { dropEarly, earlyMe, keepFirst, remembered, rememberWho, wantsOf } from './early';
import { subjectOf } from './line/here';
import { freshToken, idToken, isLoggedInAnew, startLine, whoIsHere } from './line/sdk';

async function exchange(token: string, wants: string[]): Promise<Opening> {
  // Whose cookie it is stands nowhere until the whole answer is here.
  rememberWho(null);
  const opening = await post<Opening>('session', { idToken: token, wants } satisfies SignInRequest, { recover: false });
  isLoggedInAnew();
  rememberWho(subjectOf(token));
  clearOthers(opening.me.personId);
  return opening;
}

/** A session for the person LINE says is here, and what is wanted first; a refused or stale token is renewed once. */
export async function signIn(wants: string[] = []): Promise<Opening> {
  await startLine();
  try {
    return await exchange(await idToken(), wants);
  } catch (error) {
    if (!(error instanceof ApiError && error.status === 401)) throw error;
    return exchange(await freshToken(), wants);
  }
}

/** Starts LIFF and the session. The cookie of an earlier visit was asked about before, and is used when it is the same person's. */
export async function startSession(page: string, id: string | null): Promise<Me> {
  const known = remembered();
  await startLine();
  const me = known && whoIsHere() === known ? await earlyMe() : null;
  if (me) return me;
  dropEarly();
  const fresh = await signIn(wantsOf(page, id));
  keepFirst(page, id, fresh);
  return fresh.me;
}

/** Starts LIFF below a page that was drawn for who was here last. If LINE says it is somebody else, the page is opened anew, for them. */
export async function confirmWho(known: string): Promise<void> {
  await startLine();
  if (whoIsHere() === known) return;
  rememberWho(null);
  location.reload();
  return new Promise<never>(() => undefined);
}
