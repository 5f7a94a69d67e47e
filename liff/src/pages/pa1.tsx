import { ApiError, type Answer } from '../api';
import type { AgreementAnswer, NotStartedProblem } from '../contract/agreement';
import type { FormAnswer } from '../contract/form';
import { early, first, getForm, rememberForm } from '../early';
import { Editor } from '../pa1/Editor';
import type { PageProps } from '../pages';
import { Draft } from '../saving/Draft';
import { Fail } from '../ui/Fail';
import { Page } from '../ui/Page';
import { later } from '../ui/later';
import { Skeleton } from '../ui/Skeleton';
import { useLoad } from '../ui/useLoad';

const StartPage = later(() => import('../pa1/StartPage').then((m) => m.StartPage));

type Opened = { draft: Draft } | { notStarted: NotStartedProblem };

async function openDraft(answer: Answer<AgreementAnswer>): Promise<Opened> {
  const { form } = answer.body;
  rememberForm(form);
  const beginning = (await early<FormAnswer>('agreement/form').catch(() => null))?.body;
  if (beginning?.formId === form.formId && beginning.version === form.version) return { draft: new Draft(answer.body, answer.etag, beginning, false) };
  return { draft: new Draft(answer.body, answer.etag, await getForm(form)) };
}

export async function load(): Promise<Opened> {
  try {
    return await openDraft(await first<AgreementAnswer>('agreement'));
  } catch (error) {
    if (error instanceof ApiError && error.code === 'not-started') return { notStarted: error.bodyAs<NotStartedProblem>() };
    throw error;
  }
}

/** The own agreement of this year. */
export default function Pa1({ id, title, begun }: PageProps<Opened>) {
  const opened = useLoad(load, '', begun);
  if (opened.value && 'draft' in opened.value) return <Editor draft={opened.value.draft} section={id} />;
  return (
    <Page title={title}>
      {opened.value ? <StartPage state={opened.value.notStarted} onStarted={opened.again} />
        : opened.error ? <Fail message={opened.error.message} again={opened.again} /> : <Skeleton rows={7} />}
    </Page>
  );
}
