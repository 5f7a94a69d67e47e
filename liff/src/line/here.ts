import { config } from '../config';
import { standUser } from './token';

/** Subject of an ID token, or null when it is none; only to tell whether the same person is here, never to trust. */
export function subjectOf(token: string | null): string | null {
  try {
    const part = (token ?? '').split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/');
    return (JSON.parse(atob(part)) as { sub?: string }).sub ?? null;
  } catch {
    return null;
  }
}

/** The ID token that the SDK keeps: for as long as the window is open in LINE, for good in other browsers. */
function kept(): string | null {
  const key = `LIFF_STORE:${config.liffId}:IDToken`;
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? 'null') as string | null;
  } catch {
    return null;
  }
}

/**
 * Subject of the person here as far as it can be told before LINE's SDK is read: by the ID token that LINE hands over in the
 * address, or the one that the SDK has kept. Null where the SDK will leave the address, which says `liff.state`, for another.
 */
export function whoSeemsHere(): string | null {
  if (import.meta.env.MODE === 'simulator') return standUser();
  if (new URLSearchParams(location.search).has('liff.state')) return null;
  return subjectOf(new URLSearchParams(location.hash.slice(1)).get('id_token') ?? kept());
}
