import { useEffect, useState } from 'preact/hooks';
import { get, post } from '../api';
import { router } from '../app';
import { Decision } from '../approve/Decision';
import { Notes } from '../approve/notes';
import { ReadSection } from '../approve/ReadSection';
import { SubmissionEvidence } from '../approve/SubmissionEvidence';
import { waitingRow } from '../approve/waitingRow';
import type { Decision as Decided, ReturnRequest, SubmissionAnswer, WaitingAnswer } from '../contract/approver';
import type { FormAnswer } from '../contract/form';
import { first, getForm } from '../early';
import { momentOf } from '../dates';
import { goTo, placeOfSection } from '../pa1/places';
import type { PageProps } from '../pages';
import approvePage from './approve.page';
import { approve } from '../texts/approve.th';
import { ofAgreement, common } from '../texts/common.th';
import { Fail } from '../ui/Fail';
import { Page } from '../ui/Page';
import { Skeleton } from '../ui/Skeleton';
import { useLoad } from '../ui/useLoad';

interface Opened {
  submission: SubmissionAnswer;
  form: FormAnswer;
}

export async function load(id: string | null): Promise<Opened> {
  if (waitingRow.value.length === 0) void get<WaitingAnswer>('waiting').then((w) => waitingRow.set(w.submissions.map((s) => s.submissionId)), () => undefined);
  const submission = (await first<SubmissionAnswer>(`submissions/${encodeURIComponent(id!)}`)).body;
  return { submission, form: await getForm(submission.form) };
}

/** One agreement, read as the form reads, with the superior's word at its end. */
export default function ApproveOne({ id, title, begun }: PageProps<Opened>) {
  const opened = useLoad(() => load(id), id ?? '', begun);
  const back = { page: 'approve', label: common.back };
  if (!opened.value)
    return <Page title={title} back={back}>{opened.error ? <Fail message={opened.error.message} again={opened.again} /> : <Skeleton rows={7} />}</Page>;
  return <Reading key={opened.value.submission.submissionId} {...opened.value} onChange={(submission) => opened.set({ form: opened.value!.form, submission })} />;
}

function Reading({ submission, form, onChange }: Opened & { onChange: (s: SubmissionAnswer) => void }) {
  const store = new Notes(submission.submissionId);
  const [notes, setNotes] = useState(() => store.read());
  const [isOnlyChanged, onlyChanged] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, busy] = useState(false);
  const decided = submission.outcome;
  const comments = Object.entries(notes).flatMap(([sectionId, text]) => (text.trim() ? [{ sectionId, text: text.trim() }] : []));
  useEffect(() => scrollTo(0, 0), []);

  const act = async (what: 'approve' | 'return' | 'undo', body: unknown = {}) => {
    busy(true);
    setError(null);
    try {
      const { outcome, undoUntil } = await post<Decided>(`submissions/${submission.submissionId}/${what}`, body);
      if (what === 'return') store.write({});
      if (what === 'undo') store.write(notes);
      onChange({ ...submission, outcome, undoUntil });
    } catch (e) {
      setError((e as Error).message);
      await get<SubmissionAnswer>(`submissions/${submission.submissionId}`).then(onChange, () => undefined);
    } finally {
      busy(false);
    }
  };
  const note = (sectionId: string, text: string) => {
    const next = { ...notes, [sectionId]: text };
    setNotes(next);
    store.write(next);
  };
  const isChanged = (sectionFields: { id: string }[]) => sectionFields.some((f) => submission.changed.includes(f.id));
  const sections = form.sections.filter((s) => !isOnlyChanged || isChanged(s.fields));
  return (
    <Page title={submission.owner.fullName} back={{ page: 'approve', label: common.back }}
      foot={<Decision submission={submission} comments={comments.length} isBusy={isBusy} decided={decided}
        onApprove={() => void act('approve')} onReturn={() => void act('return', { comments } satisfies ReturnRequest)} onUndo={() => void act('undo')} />}>
      <p class="small lead">{[`${submission.owner.positionTitle} ${submission.owner.standingTitle}`.trim(), submission.owner.school, common.year(submission.fiscalYear)].filter(Boolean).join(' · ')}</p>
      <p class="small">{approve.round(submission.round)} · {approve.sent(momentOf(submission.submittedAt))} · <span class="nobr">{ofAgreement.receipt(submission.receiptCode)}</span></p>
      {submission.level && <p class="level">{ofAgreement.level(submission.level.verb)}</p>}
      {error && <Fail message={error} />}
      {submission.weakest.length > 0 && (
        <section class="note" aria-labelledby="weakest-h">
          <h2 id="weakest-h">{approve.weakest}</h2>
          <ul class="hints">
            {form.sections.filter((s) => submission.weakest.includes(s.id)).map((s) => (
              <li key={s.id}><button type="button" class="plain" onClick={() => (onlyChanged(false), setTimeout(() => goTo(s.id, null)))}>{placeOfSection(form, s)}</button></li>
            ))}
          </ul>
        </section>
      )}
      {submission.before && submission.changed.length > 0 && (
        <div class="row">
          <span class="grow">{approve.changed(submission.changed.length)}</span>
          <button type="button" aria-pressed={isOnlyChanged} onClick={() => onlyChanged(!isOnlyChanged)}>{isOnlyChanged ? approve.all : approve.onlyChanged}</button>
        </div>
      )}
      <SubmissionEvidence submissionId={submission.submissionId} />
      {sections.map((s) => (
        <ReadSection key={s.id} form={form} section={s} submission={submission} note={notes[s.id]} onNote={decided ? null : (text) => note(s.id, text)} />
      ))}
      {decided && <button type="button" class="plain" onClick={() => router.go('approve')}>{approvePage.title}</button>}
    </Page>
  );
}
