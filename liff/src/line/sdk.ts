import liff from '@line/liff/core';
import CloseWindow from '@line/liff/close-window';
import GetIDToken from '@line/liff/get-id-token';
import IsInClient from '@line/liff/is-in-client';
import IsLoggedIn from '@line/liff/is-logged-in';
import Login from '@line/liff/login';
import Logout from '@line/liff/logout';
import OpenWindow from '@line/liff/open-window';
import { config } from '../config';
import { subjectOf } from './here';
import { line } from './line';

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
let starting: Promise<void> | null = null;

async function start(): Promise<void> {
  if (import.meta.env.MODE === 'simulator') {
    const { makeStand } = await import('./simulator');
    stand ??= makeStand(liff);
    await stand.init();
  } else await liff.init({ liffId: config.liffId });
  line.set({ isInLine, closeWindow, logoutOfLine: () => liff.logout(), openOutside });
}

/** The LIFF SDK, started once, after its redirects are over; a start that failed is tried again by whoever asks next. The address must not change before this resolves. */
export const startLine = (): Promise<void> =>
  (starting ??= start().catch((error: unknown) => {
    starting = null;
    throw error;
  }));

/** Subject of the person here, as far as LINE has said without being asked; never to trust, only to compare. */
export const whoIsHere = (): string | null => (stand ? stand.user : liff.isLoggedIn() ? subjectOf(liff.getIDToken()) : null);

/**
 * The ID token of the SDK, logging in first where that is needed (the page is left then, and this never resolves).
 * Whether it has expired is for the service to say: the phone's clock may be wrong, and external browsers keep handing out
 * an old token while isLoggedIn stays true (line-facts §9).
 */
export async function idToken(): Promise<string> {
  if (stand && !liff.isLoggedIn()) await stand.renew();
  return (liff.isLoggedIn() && liff.getIDToken()) || leaveToLogin();
}

/** A new ID token after the service refused the one at hand. */
export async function freshToken(): Promise<string> {
  if (stand) {
    await stand.renew();
    return liff.getIDToken() ?? '';
  }
  return leaveToLogin();
}

const leftKey = 'paline/left-to-login';

/** Who came back without a token that serves would be sent away for ever: there is one try until a session stands. */
function leaveToLogin(): Promise<never> {
  if (sessionStorage.getItem(leftKey)) throw new Error('LINE gives no ID token that serves');
  sessionStorage.setItem(leftKey, '1');
  if (isInLine()) location.reload();
  else {
    liff.logout();
    liff.login({ redirectUri: location.href });
  }
  return new Promise<never>(() => undefined);
}

/** The session stands: the next time LINE is asked to log in anew is a first one. */
export const isLoggedInAnew = (): void => sessionStorage.removeItem(leftKey);

export const isInLine = (): boolean => liff.isInClient();

function openOutside(url: string): void {
  const absolute = new URL(url, location.href).href;
  if (stand || !isInLine()) window.open(absolute, '_blank', 'noopener');
  else liff.openWindow({ url: absolute, external: true });
}

export const closeWindow = (): void => liff.closeWindow();
