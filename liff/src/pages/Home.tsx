import { me, router } from '../app';
import { config } from '../config';
import { closeWindow, isInLine, logoutOfLine } from '../line/line';
import { endSession } from '../session';
import { common, home } from '../texts.th';
import { Icon } from '../ui/Icon';
import { Page } from '../ui/Page';

interface Door {
  page: string;
  icon: Parameters<typeof Icon>[0]['name'];
  title: string;
  detail: string;
  isUrgent?: boolean;
}

async function leave(): Promise<void> {
  await endSession();
  logoutOfLine();
  location.reload();
}

/** What waits for the person, and the way to every page. */
export default function Home() {
  const who = me.use((m) => m)!;
  const doors: Door[] = [
    ...(who.isSuperior ? [{ page: 'approve', icon: 'check' as const, title: home.approve(who.waiting), detail: who.waiting ? home.approveDetail : home.approveNone, isUrgent: who.waiting > 0 }] : []),
    { page: 'pa1', icon: 'pen', title: home.pa1, detail: home.pa1Detail },
    ...(who.isDirector ? [{ page: 'board', icon: 'people' as const, title: home.board, detail: home.boardDetail }] : []),
    { page: 'evidence', icon: 'photo', title: home.evidence, detail: home.evidenceDetail },
    { page: 'rounds', icon: 'clock', title: home.rounds, detail: home.roundsDetail },
  ];
  return (
    <Page title={home.hello(who.fullName)} back={null}>
      <p class="small lead">{[who.positionTitle + (who.standingTitle ? ` ${who.standingTitle}` : ''), who.school, config.districtName, common.year(who.fiscalYear)].filter(Boolean).join(' · ')}</p>
      <nav class="doors">
        {doors.map((d) => (
          <a key={d.page} href={router.href(d.page)} class={d.isUrgent ? 'urgent' : ''} onClick={(e) => (e.preventDefault(), router.go(d.page))}>
            <Icon name={d.icon} />
            <span><strong>{d.title}</strong><span class="small">{d.detail}</span></span>
            <Icon name="next" />
          </a>
        ))}
      </nav>
      {isInLine()
        ? <button type="button" class="plain" onClick={closeWindow}>{common.toChat}</button>
        : <button type="button" class="plain" onClick={() => void leave()}>{common.logout}</button>}
    </Page>
  );
}
