import { request } from './api';
import { clearOthers } from './device';
import { rememberWho } from './early';

/** Ends the session, and takes from the device what is not words of somebody. */
export async function endSession(): Promise<void> {
  rememberWho(null);
  clearOthers(null);
  await request('session', { method: 'DELETE', recover: false }).catch(() => undefined);
}
