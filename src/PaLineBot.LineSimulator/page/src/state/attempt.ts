import { ControlError } from '../control/http';
import { words } from '../words';
import { store } from './AppState';

let turn = 0;

/** Runs an order; when it fails, says so at the foot of the page instead of throwing. True when it went well. */
export async function attempt(order: () => Promise<unknown>): Promise<boolean> {
  try {
    await order();
    return true;
  } catch (error) {
    notify(error instanceof ControlError ? words.refused(error.message) : words.unreachable);
    return false;
  }
}

/** A short notice that goes away by itself. */
export function notify(notice: string): void {
  const mine = ++turn;
  store.set({ notice });
  setTimeout(() => { if (turn === mine) store.set({ notice: '' }); }, 5000);
}
