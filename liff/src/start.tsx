import { render } from 'preact';
import { whenQuiet } from './api';
import { me, router } from './app';
import { App } from './App';
import type { Me } from './contract/session';
import { dropEarly } from './early';
import { mindGaps } from './gaps';
import './styles/base.css';
import './styles/parts.css';
import './styles/pa1.css';
import './styles/lists.css';

/** Draws the frame, and the page that the address names as soon as it is its turn to be fetched and the session stands. */
export function start(session: Promise<Me>, isNext: Promise<unknown>): void {
  const root = document.getElementById('page')!;
  const draw = (error: Error | null) => render(<App error={error} isNext={isNext} />, root);
  draw(null);
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
