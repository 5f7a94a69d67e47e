import { sinceOf } from '../dates';
import type { Shown } from '../saving/FieldSaver';
import { saving } from '../texts/pa1.th';

/** How a field stands with the service, in words that are true. */
export function SaveLine({ state }: { state: Shown }) {
  if (state.problem) return <span class="save alarm">{state.problem.message}</span>;
  if (!state.kept && state.phase !== 'clean') return <span class="save alarm">{saving.unkept}</span>;
  if (state.phase === 'clean') return state.savedAt ? <span class="save ok">{saving.saved(sinceOf(state.savedAt))}</span> : null;
  if (state.phase === 'waiting') return <span class="save wait">{saving.waitingShort}</span>;
  return <span class={`save ${state.phase}`}>{saving[state.phase]}</span>;
}
