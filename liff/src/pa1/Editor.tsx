import { useEffect, useState } from 'preact/hooks';
import { router } from '../app';
import pa1Page from '../pages/pa1.page';
import type { Draft } from '../saving/Draft';
import { common, pa1, saving } from '../texts.th';
import { Dialog } from '../ui/Dialog';
import { Icon } from '../ui/Icon';
import { Page } from '../ui/Page';
import { useWide } from '../ui/useWide';
import { Papers } from './Papers';
import { goTo } from './places';
import { ReloadNote } from './ReloadNote';
import { Review } from './Review';
import { SectionList } from './SectionList';
import { SectionView } from './SectionView';
import { StatusNote } from './StatusNote';
import { TopLine } from './TopLine';

/** One section is drawn at first, then so many at a time, so that a slow phone can begin to write at once. */
const sectionsAtOnce = 2;
const breathMs = 40;

function useGrowing(total: number, isAll: boolean): number {
  const [count, show] = useState(isAll ? total : 1);
  useEffect(() => {
    if (count >= total) return;
    const timer = setTimeout(() => show(count + sectionsAtOnce), breathMs);
    return () => clearTimeout(timer);
  }, [count]);
  return count;
}

function Waiting({ draft }: { draft: Draft }) {
  const phase = draft.summary.use((s) => s.phase);
  return phase === 'waiting' ? <div class="note amber" role="status"><p>{saving.waiting}</p></div> : null;
}

/** The whole form on one screen. */
export function Editor({ draft, section }: { draft: Draft; section: string | null }) {
  const status = draft.agreement.use((a) => a.status);
  const level = draft.agreement.use((a) => a.level);
  const rounds = draft.agreement.use((a) => a.rounds.length);
  const year = draft.agreement.value.fiscalYear;
  const isWide = useWide();
  const total = draft.form.sections.length;
  const count = useGrowing(total, section !== null);
  const [isList, showList] = useState(false);
  const [isReview, review] = useState(false);
  const isPast = draft.reload.use((why) => why === 'year');
  const isOpen = (status === 'Draft' || status === 'Returned') && !isPast;
  useEffect(() => draft.start(), [draft]);
  useEffect(() => {
    if (section) goTo(section, null);
  }, []);
  const sections = draft.form.sections.slice(0, count);
  const isRest = count >= total;
  let domain: string | null = null;
  return (
    <Page title={`${pa1Page.title} ${year}`} wide
      aside={!isWide && <button type="button" class="icon-words" onClick={() => showList(true)}><Icon name="list" />{pa1.sections}</button>}
      under={<TopLine draft={draft} />}
      foot={isOpen && <button type="button" class="primary" onClick={() => review(true)}>{pa1.review}</button>}>
      <div class="columns">
        {isWide && <nav class="side" aria-label={pa1.sections}><SectionList draft={draft} now={section} /></nav>}
        <div class="form">
          <ReloadNote draft={draft} />
          <Waiting draft={draft} />
          <StatusNote draft={draft} />
          {level && <details class="note"><summary>{pa1.level(level.verb)}</summary><p>{level.detail}</p></details>}
          {sections.map((s) => {
            const head = s.domainTitle && s.domainTitle !== domain ? (domain = s.domainTitle) : null;
            return (
              <div key={s.id}>
                {head && <h2 class="domain">{s.domainNo ? `${s.domainNo}. ` : ''}{head}</h2>}
                <SectionView draft={draft} section={s} isOpen={isOpen} />
              </div>
            );
          })}
          {isRest && <Papers agreementId={draft.agreement.value.id} />}
          {isRest && rounds > 0 && <button type="button" class="plain" onClick={() => router.go('rounds')}>{pa1.rounds}</button>}
        </div>
      </div>
      {isList && <Dialog title={pa1.sections} kind="drawer" onClose={() => showList(false)}><SectionList draft={draft} now={section} onGo={() => showList(false)} /></Dialog>}
      {isReview && <Review draft={draft} onClose={() => review(false)} />}
      <p class="hidden">{common.year(year)}</p>
    </Page>
  );
}
