import { render } from 'preact';
import { whenQuiet } from './api';
import { me, router } from './app';
import { App, fetchPage, type Fetched } from './App';
import type { Me } from './contract/session';
import { dropEarly } from './early';
import { mindGaps } from './gaps';
import { nameAt } from './pages';
import fonts from './styles/fonts.css?url';
import { lay } from './styling';

/** The page is mostly here within so long; grey shapes before it would only cost time. */
const patienceMs = 250;

/** The page of the address with what it is drawn from, when they and the session are there soon. */
async function soon(session: Promise<Me>): Promise<Fetched | null> {
  const late = new Promise<null>((done) => setTimeout(done, patienceMs, null));
  const page = await Promise.race([Promise.all([fetchPage(nameAt(router.place.value)), session]).then(([it]) => it, () => null), late]);
  if (!page?.load) return page;
  const answer = page.load(router.place.value.id);
  // Its error is for the page to say.
  return { ...page, begun: { answer, value: await Promise.race([answer, late]).catch(() => null) } };
}

/** Draws the frame, and the page that the address names as soon as the session stands; then does `confirm`. */
export async function start(session: Promise<Me>, confirm: () => Promise<void>): Promise<void> {
  const root = document.getElementById('page')!;
  const came = session.then((who) => {
    router.read();
    me.set(who);
    return who;
  });
  const first = await soon(came);
  const draw = (error: Error | null) => render(<App error={error} first={first} />, root);
  root.textContent = '';
  draw(null);
  came.catch(draw);
  requestAnimationFrame(() => void mindGaps());
  await whenQuiet();
  // What the first page did not take would be old for the next.
  dropEarly();
  // Without a signal the page goes on as the service's cookie allows.
  await confirm().catch(() => undefined);
  // The letters come when nothing else is under way: until then the phone's own Thai font is read as well.
  await lay(fonts).catch(() => undefined);
}
