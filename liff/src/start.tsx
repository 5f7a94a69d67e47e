import { render } from 'preact';
import { namePerson, whenQuiet } from './api';
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

/** LINE is asked who is here after so long at the latest. */
const longestMs = 5_000;

/** The page of the address with what it is drawn from, when they and the session are there soon. */
async function soon(session: Promise<Me>): Promise<Fetched | null> {
  const late = new Promise<null>((done) => setTimeout(done, patienceMs, null));
  const page = await Promise.race([Promise.all([fetchPage(nameAt(router.place.value)), session]).then(([it]) => it, () => null), late]);
  if (!page?.load) return page;
  const { id } = router.place.value;
  const answer = page.load(id);
  // Its error is for the page to say.
  return { ...page, begun: { id, answer, value: await Promise.race([answer, late]).catch(() => null) } };
}

/** Without a signal the page goes on as the service's cookie allows, and LINE is asked when there is one. */
async function confirmed(confirm: () => Promise<void>): Promise<void> {
  await confirm().catch(() => addEventListener('online', () => void confirmed(confirm), { once: true }));
}

/** Draws the frame, and the page that the address names as soon as the session stands; then does `confirm`. */
export async function start(session: Promise<Me>, confirm: () => Promise<void>): Promise<void> {
  const root = document.getElementById('page')!;
  const came = session.then((who) => {
    router.read();
    me.set(who);
    namePerson(who.personId);
    return who;
  });
  const first = await soon(came);
  const draw = (error: Error | null) => render(<App error={error} first={first} />, root);
  root.textContent = '';
  draw(null);
  came.catch(draw);
  requestAnimationFrame(() => void mindGaps().catch(() => undefined));
  await came.catch(() => undefined);
  // On a slow network somebody who writes is hardly ever quiet.
  await Promise.race([whenQuiet(), new Promise((done) => setTimeout(done, longestMs))]);
  // What the first page did not take would be old for the next.
  dropEarly();
  await confirmed(confirm);
  await whenQuiet();
  // The letters come when nothing else is under way: until then the phone's own Thai font is read as well.
  await lay(fonts).catch(() => undefined);
}
