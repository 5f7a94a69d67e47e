import { useEffect, useState } from 'preact/hooks';
import { ApiError, post } from '../api';
import type { NotReadyProblem, SubmissionReceipt } from '../contract/submit';
import type { Draft } from '../saving/Draft';
import { ofAgreement } from '../texts/common.th';
import { parts } from '../texts/parts.th';
import { stands } from '../texts/stands.th';
import { Dialog } from '../ui/Dialog';
import { Fail } from '../ui/Fail';
import { goTo } from './places';
import { readiness, readinessOf, type Todo } from './readiness';
import { useStore } from '../ui/useStore';

type Stage = 'saving' | 'stuck' | 'list' | 'sending' | 'sent';

function TodoList({ items, onGo }: { items: Todo[]; onGo: (todo: Todo) => void }) {
  return (
    <ul class="todos">
      {items.map((t) => (
        <li key={`${t.fieldId}${t.message}`}><button type="button" onClick={() => onGo(t)}><strong>{t.place}</strong><span>{t.message}</span></button></li>
      ))}
    </ul>
  );
}

/** The last look before submitting: what must be done, what is remarked, and the receipt afterwards. */
export function Review({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const agreement = useStore(draft.agreement, (a) => a);
  const [stage, setStage] = useState<Stage>('saving');
  const [refusal, setRefusal] = useState<NotReadyProblem | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [receipt, setReceipt] = useState('');
  const { blocks, remarks } = refusal ? readiness(draft.form, refusal.findings, refusal.missing) : readinessOf(draft.form, agreement);

  const save = async () => {
    setStage('saving');
    if (!(await draft.settle())) return setStage('stuck');
    await draft.look(true);
    setStage('list');
  };
  useEffect(() => void save(), []);

  const submit = async () => {
    setStage('sending');
    setError(null);
    try {
      const answer = await post<SubmissionReceipt>(`agreement/${agreement.id}/submit`);
      setReceipt(answer.receiptCode);
      setStage('sent');
      await draft.look(true);
    } catch (e) {
      if (e instanceof ApiError && e.code === 'not-ready') setRefusal(e.bodyAs<NotReadyProblem>());
      else setError((e as Error).message);
      setStage('list');
    }
  };
  const go = (todo: Todo) => {
    onClose();
    setTimeout(() => goTo(todo.sectionId, todo.fieldId));
  };
  const isReady = stage === 'list' && blocks.length === 0;
  return (
    <Dialog title={stage === 'sent' ? parts.receiptTitle : parts.readyTitle} onClose={onClose}
      foot={isReady && <button type="button" class="primary" onClick={() => void submit()}>{parts.submit}</button>}>
      <div aria-live="polite">
        {stage === 'saving' && <p>{parts.saveFirst}</p>}
        {stage === 'stuck' && <Fail message={parts.saveStuck} again={() => void save()} />}
        {stage === 'sending' && <p>{parts.submitting}</p>}
        {stage === 'sent' && <div class="note good"><p>{stands.submitted}</p><p class="receipt">{ofAgreement.receipt(receipt)}</p></div>}
        {error && <Fail message={error} />}
        {isReady && <p><strong>{parts.ready}</strong>{agreement.superior && <> {parts.readyTo(agreement.superior.fullName)}</>}</p>}
        {stage === 'list' && blocks.length > 0 && <p><strong>{parts.notReady(blocks.length)}</strong></p>}
      </div>
      {stage === 'list' && <TodoList items={blocks} onGo={go} />}
      {stage === 'list' && remarks.length > 0 && (
        <details open={blocks.length === 0}>
          <summary>{parts.warnings(remarks.length)}</summary>
          <TodoList items={remarks} onGo={go} />
        </details>
      )}
    </Dialog>
  );
}
