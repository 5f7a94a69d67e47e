import { store } from '../state/AppState';
import { speakerOf } from '../state/selectors';
import { liffPath } from './liffPath';

/** Opens a mini-app beside the chat for the person speaking; every other address in a new tab. */
export function openLink(address: string): void {
  const user = speakerOf(store.value);
  const path = liffPath(address, user);
  if (path) store.set(({ liff }) => ({ liff: { path, user, turn: (liff?.turn ?? 0) + 1 } }));
  else open(address, '_blank', 'noopener');
}
