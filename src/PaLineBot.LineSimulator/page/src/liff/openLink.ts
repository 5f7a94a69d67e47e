import type { Action } from '../actions/Action';
import { store } from '../state/AppState';
import { speakerOf } from '../state/selectors';
import type { Device } from '../viewing/viewing';
import { liffPath } from './liffPath';

/** The address that an action opens on a device: LINE for PC takes the one meant for it, if there is one. */
export const addressOn = (device: Device, action: Action): string =>
  (device === 'pc' ? action.altUri?.desktop : undefined) ?? action.uri ?? '';

/** Opens a mini-app beside the chat for the person speaking; on LINE for PC, and with every other address, in a new tab. */
export function openLink(address: string): void {
  const user = speakerOf(store.value);
  const path = liffPath(address, user);
  if (path && store.value.viewing.device === 'phone') store.set(({ liff }) => ({ liff: { path, user, turn: (liff?.turn ?? 0) + 1 } }));
  else open(path ?? address, '_blank', 'noopener');
}
