import { useState } from 'preact/hooks';
import { post } from '../api';
import type { Draft } from '../saving/Draft';
import { ofAgreement } from '../texts/common.th';
import { stands } from '../texts/stands.th';
import { Fail } from '../ui/Fail';
import { later } from '../ui/later';
import { useStore } from '../ui/useStore';

const Confirm = later(() => import('../ui/Confirm').then((m) => m.Confirm));

/** Where the agreement stands with its superior. */
export function StatusNote({ draft }: { draft: Draft }) {
  const agreement = useStore(draft.agreement, (a) => a);
  const [isAsking, ask] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const withdraw = async () => {
    ask(false);
    try {
      await post(`agreement/${agreement.id}/withdraw`);
      await draft.look(true);
    } catch (e) {
      setError((e as Error).message);
    }
  };
  if (agreement.status === 'Draft') return draft.form.status === 'Complete' ? null : <div class="note"><p>{stands.incomplete}</p></div>;
  return (
    <div class={`note ${agreement.status === 'Returned' ? 'amber' : 'good'}`}>
      <p><strong>{ofAgreement.status[agreement.status]}</strong></p>
      <p>{agreement.status === 'Submitted' ? stands.submitted : agreement.status === 'Approved' ? stands.approved : stands.returned}</p>
      {agreement.receiptCode && agreement.status !== 'Returned' && <p class="small">{ofAgreement.receipt(agreement.receiptCode)}</p>}
      {agreement.status === 'Submitted' && <button type="button" onClick={() => ask(true)}>{stands.withdraw}</button>}
      {error && <Fail message={error} />}
      {isAsking && <Confirm title={stands.withdraw} yes={stands.withdrawYes} onYes={() => void withdraw()} onClose={() => ask(false)}><p>{stands.withdrawAsk}</p></Confirm>}
    </div>
  );
}
