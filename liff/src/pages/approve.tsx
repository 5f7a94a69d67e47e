import { useEffect } from 'preact/hooks';
import { router } from '../app';
import { Shortcuts } from '../approve/Shortcuts';
import { waitingRow } from '../approve/waitingRow';
import type { WaitingAnswer } from '../contract/approver';
import { first } from '../early';
import { momentOf } from '../dates';
import type { PageProps } from '../pages';
import { approve } from '../texts/approve.th';
import { Fail } from '../ui/Fail';
import { Icon } from '../ui/Icon';
import { Page } from '../ui/Page';
import { Skeleton } from '../ui/Skeleton';
import { useLoad } from '../ui/useLoad';

function move(by: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.rows a')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  rows[Math.min(rows.length - 1, Math.max(0, at + by))]?.focus();
}

export const load = (): Promise<WaitingAnswer> => first<WaitingAnswer>('waiting').then((a) => a.body);

/** Everyone who waits for this person's word. */
export default function Approve({ title, begun }: PageProps<WaitingAnswer>) {
  const list = useLoad(load, '', begun);
  useEffect(() => {
    if (!list.value) return;
    waitingRow.set(list.value.submissions.map((s) => s.submissionId));
  }, [list.value]);
  return (
    <Page title={title}>
      {list.error && <Fail message={list.error.message} again={list.again} />}
      {!list.value && !list.error && <Skeleton />}
      {list.value && list.value.joinRequests > 0 && <div class="note"><p>{approve.joins(list.value.joinRequests)}</p></div>}
      {list.value?.submissions.length === 0 && <p>{approve.none}</p>}
      <ul class="rows">
        {list.value?.submissions.map((s) => (
          <li key={s.submissionId}>
            <a href={router.href('approve', s.submissionId)} onClick={(e) => (e.preventDefault(), router.go('approve', s.submissionId))}>
              <span>
                <strong>{s.name}</strong>
                <span class="small">{[`${s.positionTitle} ${s.standingTitle}`.trim(), s.school].filter(Boolean).join(' · ')}</span>
                <span class="small">{approve.round(s.round)} · {approve.sent(momentOf(s.submittedAt))}</span>
                <span class="tags">
                  {s.changed !== null && <span class="tag">{approve.changed(s.changed)}</span>}
                  {s.findings.errors > 0 && <span class="tag alarm">{approve.errors(s.findings.errors)}</span>}
                  {s.findings.warnings > 0 && <span class="tag amber">{approve.warnings(s.findings.warnings)}</span>}
                </span>
              </span>
              <Icon name="next" />
            </a>
          </li>
        ))}
      </ul>
      <Shortcuts keys={{ j: () => move(1), k: () => move(-1) }} />
    </Page>
  );
}
