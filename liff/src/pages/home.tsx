import { useEffect } from 'preact/hooks';
import { get } from '../api';
import { me, router } from '../app';
import { config } from '../config';
import type { Me } from '../contract/session';
import { doorsFor } from '../doors';
import { OwnBlock } from '../home/OwnBlock';
import { closeWindow, isInLine, logoutOfLine } from '../line/line';
import { endSession } from '../session';
import { common } from '../texts/common.th';
import { home } from '../texts/home.th';
import { Icon } from '../ui/Icon';
import { Page } from '../ui/Page';
import { useStore } from '../ui/useStore';

async function leave(): Promise<void> {
  await endSession();
  logoutOfLine();
  location.reload();
}

/** What waits for the person, and the way to every page. */
export default function Home() {
  const who = useStore(me, (m) => m)!;
  // What one has to do may have changed on another page.
  useEffect(() => {
    if (router.hasMoved) void get<Me>('me').then((now) => me.set(now), () => undefined);
  }, []);
  return (
    <Page title={home.hello(who.fullName)} back={null}>
      <p class="small lead">{[who.positionTitle + (who.standingTitle ? ` ${who.standingTitle}` : ''), who.school, config.districtName, common.year(who.fiscalYear)].filter(Boolean).join(' · ')}</p>
      <OwnBlock />
      <nav class="doors">
        {doorsFor(who).map((d) => (
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
