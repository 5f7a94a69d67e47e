import liff from '@line/liff/core';
import CloseWindow from '@line/liff/close-window';
import GetIDToken from '@line/liff/get-id-token';
import IsInClient from '@line/liff/is-in-client';
import IsLoggedIn from '@line/liff/is-logged-in';
import Login from '@line/liff/login';
import Logout from '@line/liff/logout';
import OpenWindow from '@line/liff/open-window';
import { config } from '../config';

liff.use(new IsInClient());
liff.use(new IsLoggedIn());
liff.use(new GetIDToken());
liff.use(new Login());
liff.use(new Logout());
liff.use(new OpenWindow());
liff.use(new CloseWindow());

/** What a simulator adds: it makes the token and remembers whose it is. */
export interface Stand {
  user: string | null;
  init(): Promise<void>;
  renew(): Promise<void>;
}

let stand: Stand | null = null;

/** The LIFF SDK, after its redirects are over. The address must not change before this resolves. */
export async function startLine(): Promise<void> {
  if (import.meta.env.MODE === 'simulator') {
    const { makeStand } = await import('./simulator');
    stand = makeStand(liff);
    await stand.init();
  } else await liff.init({ liffId: config.liffId });
}

/** Subject of an ID token, or null when it is none; only to tell whether the same person is here, never to trust. */
export function subjectOf(token: string | null): string | null {
  return claimsOf(token)?.sub ?? null;
}

function claimsOf(token: string | null): { sub?: string; exp?: number } | null {
  try {
    const part = (token ?? '').split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/');
    return JSON.parse(atob(part)) as { sub?: string; exp?: number };
  } catch {
    return null;
  }
}

/** Subject of the person here, as far as LINE has said without being asked; never to trust, only to compare. */
export const whoIsHere = (): string | null => (stand ? stand.user : liff.isLoggedIn() ? subjectOf(liff.getIDToken()) : null);

/** The ID token of the SDK, logging in first where that is needed (the page is left then, and this never resolves). */
export async function idToken(): Promise<string> {
  if (stand && !liff.isLoggedIn()) await stand.renew();
  if (!liff.isLoggedIn()) return leaveToLogin();
  const token = liff.getIDToken();
  const expires = claimsOf(token)?.exp;
  // External browsers keep handing out an expired token while isLoggedIn stays true (line-facts §9).
  if (!token || (expires && expires * 1000 < Date.now() + 30_000)) return freshToken();
  return token;
}

/** A new ID token after the service refused the one at hand. */
export async function freshToken(): Promise<string> {
  if (stand) {
    await stand.renew();
    return liff.getIDToken() ?? '';
  }
  if (isInLine()) {
    const token = liff.getIDToken();
    const expires = claimsOf(token)?.exp;
    if (token && expires && expires * 1000 > Date.now() + 30_000) return token;
  }
  liff.logout();
  return leaveToLogin();
}

function leaveToLogin(): Promise<never> {
  if (isInLine()) location.reload();
  else liff.login({ redirectUri: location.href });
  return new Promise<never>(() => undefined);
}

export const isInLine = (): boolean => liff.isInClient();
export const logoutOfLine = (): void => liff.logout();

/** Opens an address outside of LINE, where files can be kept (line-facts §9: no downloads inside). */
export function openOutside(url: string): void {
  const absolute = new URL(url, location.href).href;
  if (stand || !isInLine()) window.open(absolute, '_blank', 'noopener');
  else liff.openWindow({ url: absolute, external: true });
}

export const closeWindow = (): void => liff.closeWindow();
