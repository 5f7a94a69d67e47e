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
    return JSON.parse((/\bLine\//.test(navigator.userAgent) ? sessionStorage : localStorage).getItem(key) ?? 'null') as string | null;
  } catch {
    return null;
  }
}

/**
 * Subject of the person here as far as it can be told before LINE's SDK is read: by the ID token that LINE hands over in the
 * address, or the one that the SDK has kept, which it prefers: null where they are two persons'. Null as well where the SDK
 * will leave the address for another: one with `liff.state`, or with LINE Login's `code`.
 */
export function whoSeemsHere(): string | null {
  if (import.meta.env.MODE === 'simulator') return standUser();
  const query = new URLSearchParams(location.search);
  if (query.has('liff.state') || query.has('code')) return null;
  const [given, was] = [subjectOf(new URLSearchParams(location.hash.slice(1)).get('id_token')), subjectOf(kept())];
  return given && was && given !== was ? null : given ?? was;
}
