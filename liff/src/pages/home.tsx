import { useEffect } from 'preact/hooks';
import { get } from '../api';
import { me, router } from '../app';
import { config } from '../config';
import type { Me } from '../contract/session';
import { doorsFor } from '../doors';
import { OwnBlock } from '../home/OwnBlock';
import { endSession } from '../leave';
import { line, type Line } from '../line/line';
import { common } from '../texts/common.th';
import { home } from '../texts/home.th';
import { Icon } from '../ui/Icon';
import { Page } from '../ui/Page';
import { useStore } from '../ui/useStore';

async function leave(line: Line): Promise<void> {
  await endSession();
  line.logoutOfLine();
  location.reload();
}

/** What waits for the person, and the way to every page. */
export default function Home() {
  const who = useStore(me, (m) => m)!;
  const app = useStore(line, (it) => it);
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
      {app && (app.isInLine()
        ? <button type="button" class="plain" onClick={app.closeWindow}>{common.toChat}</button>
        : <button type="button" class="plain" onClick={() => void leave(app)}>{common.logout}</button>)}
    </Page>
  );
}
