import { config } from '../config';

let asked: Promise<Response> | null = null;

const userKey = 'liff.user';

/** Who the simulator's person is: said in the address, and remembered while this window is open. */
export const standUser = (): string | null => new URLSearchParams(location.search).get(userKey) ?? sessionStorage.getItem(userKey);

/** Remembers that person before the address changes. */
export function keepStandUser(): string | null {
  const user = standUser();
  if (user) sessionStorage.setItem(userKey, user);
  return user;
}

const ask = (): Promise<Response> => fetch(`${config.simulator}/liff/${config.liffId}/token?user=${standUser() ?? ''}`);

/** Asks before the SDK is read: LINE gives its token with the address of the page. */
export function askStandToken(): void {
  asked = ask();
  asked.catch(() => undefined);
}

/** A token of the simulator: the one that was asked for, once, then new ones. */
export async function standToken(): Promise<string> {
  const answer = await (asked ?? ask());
  asked = null;
  if (!answer.ok) throw new Error(`token: ${answer.status}`);
  return ((await answer.json()) as { idToken: string }).idToken;
}
