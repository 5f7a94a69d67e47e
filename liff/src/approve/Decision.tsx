import { useEffect, useState } from 'preact/hooks';
import { router } from '../app';
import type { SubmissionAnswer } from '../contract/approver';
import type { RoundOutcome } from '../contract/conversation';
import approvePage from '../pages/approve.page';
import { approve } from '../texts/approve.th';
import { common } from '../texts/common.th';
import { Dialog } from '../ui/Dialog';
import { Shortcuts } from './Shortcuts';
import { neighbour, waitingRow } from './waitingRow';
import { useStore } from '../ui/useStore';

interface Props {
  submission: SubmissionAnswer;
  comments: number;
  isBusy: boolean;
  decided: RoundOutcome | null;
  onApprove: () => void;
  onReturn: () => void;
  onUndo: () => void;
}

type Question = 'approve' | 'return' | null;

function useMinutesLeft(until: string | null): number {
  const left = () => (until ? Math.ceil((Date.parse(until) - Date.now()) / 60_000) : 0);
  const [minutes, set] = useState(left);
  useEffect(() => {
    set(left());
    const timer = setInterval(() => set(left()), 10_000);
    return () => clearInterval(timer);
  }, [until]);
  return minutes;
}

/** Approve, give back, take back, go on: at the thumb and on the keyboard. */
export function Decision({ submission, comments, isBusy, decided, onApprove, onReturn, onUndo }: Props) {
  const row = useStore(waitingRow, (r) => r);
  const [question, ask] = useState<Question>(null);
  const minutes = useMinutesLeft(submission.undoUntil);
  const next = neighbour(row, submission.submissionId, 1);
  const previous = neighbour(row, submission.submissionId, -1);
  const go = (id: number | null) => router.go('approve', id);
  const keys = { j: () => next && go(next), k: () => previous && go(previous), a: () => !decided && ask('approve'), r: () => !decided && ask('return') };
  const name = submission.owner.fullName;
  return (
    <>
      {decided
        ? (
          <div class="row">
            <span class="grow" role="status">{decided === 'Approved' ? approve.approved : approve.returned}</span>
            {minutes > 0 && <button type="button" disabled={isBusy} onClick={onUndo}>{approve.undo}<span class="hidden"> {approve.undoIn(minutes)}</span></button>}
            <button type="button" class="primary" onClick={() => go(next)}>{next ? approve.next : approvePage.title}</button>
          </div>
        )
        : (
          <div class="row">
            <button type="button" class="grow" disabled={isBusy} onClick={() => ask('return')}>{approve.giveBack}{comments > 0 && ` (${comments})`}</button>
            <button type="button" class="primary grow" disabled={isBusy} onClick={() => ask('approve')}>{approve.approve}</button>
          </div>
        )}
      <Shortcuts keys={keys} />
      {question && (
        <Dialog title={question === 'approve' ? approve.approve : approve.giveBack} onClose={() => ask(null)} foot={
          <>
            <button type="button" onClick={() => ask(null)}>{common.cancel}</button>
            {question === 'approve' && <button type="button" class="primary" onClick={() => (ask(null), onApprove())}>{approve.approve}</button>}
            {question === 'return' && comments > 0 && <button type="button" class="primary" onClick={() => (ask(null), onReturn())}>{approve.giveBack}</button>}
          </>
        }>
          <p>{question === 'approve' ? approve.approveAsk(name) : comments > 0 ? approve.returnAsk(name, comments) : approve.giveBackNeeds}</p>
          {question === 'approve' && <p class="small">{comments > 0 ? approve.approveWithComments : approve.undoAfter}</p>}
        </Dialog>
      )}
    </>
  );
}
