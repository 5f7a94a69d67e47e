import { render } from 'preact';
import { whenQuiet } from './api';
import { me, router } from './app';
import { App, fetchPage } from './App';
import type { Me } from './contract/session';
import { dropEarly } from './early';
import { mindGaps } from './gaps';
import { nameAt } from './pages';
import './styles/base.css';
import './styles/parts.css';
import './styles/pa1.css';
import './styles/lists.css';

/** Draws the page that the address names, as soon as the session stands. */
export function start(session: Promise<Me>): void {
  const root = document.getElementById('page')!;
  const draw = (error: Error | null) => render(<App error={error} />, root);
  draw(null);
  fetchPage(nameAt(router.place.value)).catch(() => undefined);
  session.then(
    (who) => {
      router.read();
      me.set(who);
    },
    (error: Error) => draw(error),
  );
  void mindGaps();
  void whenQuiet().then(() => {
    // What the first page did not take would be old for the next.
    dropEarly();
    // The letters come when nothing else is under way: until then the phone's own Thai font is read as well.
    return import('./fonts');
  });
}
