import { useState } from 'preact/hooks';
import { ApiError, post } from '../api';
import type { NotStartedProblem, StartRequest } from '../contract/agreement';
import { parts } from '../texts/parts.th';
import { Fail } from '../ui/Fail';
import { WayOn } from '../ui/WayOn';

/** Begin with an empty form or with last year's answers. */
export function StartPage({ state, onStarted }: { state: NotStartedProblem; onStarted: () => void }) {
  const [error, setError] = useState<string | null>(null);
  const [isBusy, busy] = useState(false);
  const start = async (copyPrevious: boolean) => {
    busy(true);
    try {
      await post('agreement', { copyPrevious } satisfies StartRequest);
      onStarted();
    } catch (e) {
      if (e instanceof ApiError && e.code === 'already-started') onStarted();
      else setError((e as Error).message);
    } finally {
      busy(false);
    }
  };
  if (!state.startable) {
    const isForChat = state.reason?.code === 'confirm-standing';
    return (
      <WayOn message={state.reason?.message ?? ''} inChat={isForChat}>
        {isForChat && <button type="button" onClick={onStarted}>{parts.startAgain}</button>}
      </WayOn>
    );
  }
  return (
    <div class="start">
      <h2>{parts.startTitle(state.fiscalYear)}</h2>
      <p>{parts.startDetail}</p>
      {error && <Fail message={error} />}
      {state.previous && (
        <>
          <button type="button" class="primary" disabled={isBusy} onClick={() => void start(true)}>{parts.startCopy(state.previous.fiscalYear)}</button>
          <p class="small">{parts.startCopyDetail}</p>
        </>
      )}
      <button type="button" class={state.previous ? '' : 'primary'} disabled={isBusy} onClick={() => void start(false)}>{parts.startEmpty}</button>
    </div>
  );
}
