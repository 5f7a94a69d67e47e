import { useState } from 'preact/hooks';
import { ApiError, get } from '../api';
import type { AgreementAnswer, RoundHead } from '../contract/agreement';
import type { FormAnswer } from '../contract/form';
import type { RoundAnswer } from '../contract/submit';
import { first, getForm } from '../early';
import { momentOf } from '../dates';
import { choiceWords } from '../pa1/choiceWords';
import { placeOfField, placeOfSection } from '../pa1/places';
import type { PageProps } from '../pages';
import pa1Page from './pa1.page';
import { ofAgreement } from '../texts/common.th';
import { rounds } from '../texts/rounds.th';
import { DiffText } from '../diff/DiffText';
import { Fail } from '../ui/Fail';
import { Page } from '../ui/Page';
import { Skeleton } from '../ui/Skeleton';
import { useLoad } from '../ui/useLoad';

interface Opened {
  agreement: AgreementAnswer;
  form: FormAnswer;
}

export async function load(): Promise<Opened | 'not-started'> {
  try {
    const agreement = (await first<AgreementAnswer>('agreement')).body;
    return { agreement, form: await getForm(agreement.form) };
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return 'not-started';
    throw error;
  }
}

function Changes({ form, before, after }: { form: FormAnswer; before: Record<string, string>; after: Record<string, string> }) {
  const fields = form.sections.flatMap((s) => s.fields).filter((f) => (before[f.id] ?? '') !== (after[f.id] ?? ''));
  if (fields.length === 0) return <p>{rounds.noChanges}</p>;
  return (
    <>
      {fields.map((f) => (
        <div key={f.id} class="answer changed">
          <h3>{placeOfField(form, f.id)}</h3>
          <DiffText before={choiceWords(f, before[f.id] ?? '')} after={choiceWords(f, after[f.id] ?? '')} />
        </div>
      ))}
    </>
  );
}

function RoundBody({ agreement, form, round }: Opened & { round: number }) {
  const texts = useLoad(async () => {
    const one = (n: number) => get<RoundAnswer>(`agreement/${agreement.id}/rounds/${n}`);
    return Promise.all([one(round), round > 1 ? one(round - 1) : null]);
  });
  if (texts.error) return <Fail message={texts.error.message} again={texts.again} />;
  if (!texts.value) return <Skeleton rows={2} />;
  const [now, before] = texts.value;
  return before ? <Changes form={form} before={before.texts} after={now.texts} /> : <p>{rounds.first}</p>;
}

function Round({ head, ...opened }: Opened & { head: RoundHead }) {
  const [isOpen, open] = useState(false);
  const { form } = opened;
  return (
    <section class="sheet-part">
      <h2>{rounds.round(head.round)} <span class={`tag ${head.outcome === 'Approved' ? 'good' : 'amber'}`}>{head.outcome ? rounds[head.outcome] : rounds.waiting}</span></h2>
      <p class="small">{rounds.sent(momentOf(head.submittedAt))} · {ofAgreement.receipt(head.receiptCode)}</p>
      {head.decidedAt && <p class="small">{rounds.by(head.decidedBy ?? '', momentOf(head.decidedAt))}</p>}
      {head.comments.map((c, i) => {
        const section = form.sections.find((s) => s.id === c.sectionId);
        return <div key={i} class="note amber"><p><strong>{section ? placeOfSection(form, section) : c.sectionId}</strong></p><p class="prose">{c.text}</p></div>;
      })}
      <details onToggle={(e) => open((e.currentTarget as HTMLDetailsElement).open)}>
        <summary>{rounds.changes}</summary>
        {isOpen && <RoundBody {...opened} round={head.round} />}
      </details>
    </section>
  );
}

/** Every submission of this year with what changed from one to the next. */
export default function Rounds({ title, begun }: PageProps<Opened | 'not-started'>) {
  const opened = useLoad(load, '', begun);
  const value = opened.value === 'not-started' ? null : opened.value;
  return (
    <Page title={title} back={{ page: 'pa1', label: pa1Page.title }}>
      {opened.error && <Fail message={opened.error.message} again={opened.again} />}
      {!opened.value && !opened.error && <Skeleton />}
      {opened.value && !value?.agreement.rounds.length && <p>{rounds.none}</p>}
      {value && [...value.agreement.rounds].sort((a, b) => b.round - a.round).map((head) => <Round key={head.round} head={head} {...value} />)}
    </Page>
  );
}
