import { config } from '../config';

let asked: Promise<Response> | null = null;

/** Who the simulator's person is: said in the address, and remembered while this window is open. */
export function standUser(): string | null {
  const user = new URLSearchParams(location.search).get('liff.user') ?? sessionStorage.getItem('liff.user');
  if (user) sessionStorage.setItem('liff.user', user);
  return user;
}

function ask(): Promise<Response> {
  const kind = sessionStorage.getItem('liff.token');
  return fetch(`${config.simulator}/liff/${config.liffId}/token?user=${standUser() ?? ''}${kind ? `&${kind}` : ''}`);
}

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
