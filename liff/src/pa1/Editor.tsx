import { useEffect, useState } from 'preact/hooks';
import { whenQuiet } from '../api';
import { router } from '../app';
import pa1Page from '../pages/pa1.page';
import type { Draft } from '../saving/Draft';
import { ofAgreement, common } from '../texts/common.th';
import { pa1, saving } from '../texts/pa1.th';
import { Fail } from '../ui/Fail';
import { Icon } from '../ui/Icon';
import { Page } from '../ui/Page';
import { later } from '../ui/later';
import { breath, useGrowing } from '../ui/useGrowing';
import { useLoad } from '../ui/useLoad';
import { useWide } from '../ui/useWide';
import { goTo } from './places';
import { SectionView } from './SectionView';
import { TopLine } from './TopLine';
import { useStore } from '../ui/useStore';

/** The first field is drawn at first, then so many sections at a time. */
const sectionsAtOnce = 2;

const Papers = later(() => import('./Papers').then((m) => m.Papers));
const SectionList = later(() => import('./SectionList').then((m) => m.SectionList));
const SectionDrawer = later(() => import('./SectionDrawer').then((m) => m.SectionDrawer));
const ReloadNote = later(() => import('./ReloadNote').then((m) => m.ReloadNote));
const StatusNote = later(() => import('./StatusNote').then((m) => m.StatusNote));
const Review = later(() => import('./Review').then((m) => m.Review));

/** The rest of the form follows when the first section stands. */
const complete = (draft: Draft) => breath().then(() => draft.complete());

function Waiting({ draft }: { draft: Draft }) {
  const phase = useStore(draft.summary, (s) => s.phase);
  return phase === 'waiting' ? <div class="note amber" role="status"><p>{saving.waiting}</p></div> : null;
}

/** The whole form on one screen. */
export function Editor({ draft, section }: { draft: Draft; section: string | null }) {
  const status = useStore(draft.agreement, (a) => a.status);
  const level = useStore(draft.agreement, (a) => a.level);
  const rounds = useStore(draft.agreement, (a) => a.rounds.length);
  const year = draft.agreement.value.fiscalYear;
  const isWide = useWide();
  const isWhole = useStore(draft.isWhole, (is) => is);
  const rest = useLoad(() => complete(draft));
  const total = isWhole ? draft.form.sections.length : 1;
  const count = useGrowing(total, 0, sectionsAtOnce, section !== null);
  const [isList, showList] = useState(false);
  const [isReview, review] = useState(false);
  const reload = useStore(draft.reload, (why) => why);
  const isOpen = (status === 'Draft' || status === 'Returned') && reload !== 'year';
  useEffect(() => draft.start(), [draft]);
  useEffect(() => {
    if (section) goTo(section, null);
  }, []);
  const sections = draft.form.sections.slice(0, Math.max(1, count));
  const isRest = isWhole && count >= total;
  // Wanted by a tap sooner or later, and then at once.
  useEffect(() => {
    if (isRest) void whenQuiet().then(() => draft.examples().catch(() => undefined));
  }, [isRest]);
  let domain: string | null = null;
  return (
    <Page title={`${pa1Page.title} ${year}`} wide
      aside={!isWide && <button type="button" class="icon-words" onClick={() => showList(true)}><Icon name="list" />{pa1.sections}</button>}
      under={<TopLine draft={draft} />}
      foot={isOpen && <button type="button" class="primary" onClick={() => review(true)}>{pa1.review}</button>}>
      <div class="columns">
        {isWide && isWhole && <nav class="side" aria-label={pa1.sections}><SectionList draft={draft} now={section} /></nav>}
        <div class="form">
          {reload && <ReloadNote draft={draft} />}
          <Waiting draft={draft} />
          {(status !== 'Draft' || draft.form.status !== 'Complete') && <StatusNote draft={draft} />}
          {level && <details class="note"><summary>{ofAgreement.level(level.verb)}</summary><p>{level.detail}</p></details>}
          {sections.map((s, n) => {
            const head = s.domainTitle && s.domainTitle !== domain ? (domain = s.domainTitle) : null;
            return (
              <div key={s.id} class={n > 0 ? 'later' : ''}>
                {head && <h2 class="domain">{s.domainNo ? `${s.domainNo}. ` : ''}{head}</h2>}
                <SectionView draft={draft} section={s} isOpen={isOpen} isBrief={count === 0} />
              </div>
            );
          })}
          {!isWhole && rest.error && <Fail message={rest.error.message} again={rest.again} />}
          {isRest && <Papers agreementId={draft.agreement.value.id} />}
          {isRest && rounds > 0 && <button type="button" class="plain" onClick={() => router.go('rounds')}>{pa1.rounds}</button>}
        </div>
      </div>
      {isList && isWhole && <SectionDrawer draft={draft} now={section} onClose={() => showList(false)} />}
      {isReview && isWhole && <Review draft={draft} onClose={() => review(false)} />}
      <p class="hidden">{common.year(year)}</p>
    </Page>
  );
}
