import { NetworkError } from './api';
import { router } from './app';
import { askEarly, remembered } from './early';
import { fetchAhead, fetched } from './fetching';
import { askStandToken } from './line/token';
import { showNotStarted } from './notStarted';

// Asked before LINE's SDK is read, which keeps a slow phone busy while the answers come.
const { page, id } = router.place.value;
askEarly(page, id);
if (import.meta.env.MODE === 'simulator' && !remembered()) askStandToken();
const asking = import('./session').catch(() => {
  throw new NetworkError();
});
const session = asking.then(({ startSession }) => startSession(page, id));
// What the page is made of is fetched while it is asked who is here, not before: on a slow network they would keep each other waiting.
const isNext = Promise.race([asking, fetched()]).then(fetchAhead);
// Heard when there is a page to say it on.
for (const heard of [session, isNext]) heard.catch(() => undefined);
import('./start').then(({ start }) => start(session, isNext)).catch((error: unknown) => {
  console.error(error);
  showNotStarted();
});
