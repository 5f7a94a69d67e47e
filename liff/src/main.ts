import { router } from './app';
import { askEarly } from './early';
import { fetchAhead, fetched } from './fetching';
import { showNotStarted } from './notStarted';

// Asked before LINE's SDK is read, which keeps a slow phone busy while the answers come.
const { page, id } = router.place.value;
askEarly(page, id);
const asking = import('./session');
const session = asking.then(({ startSession }) => startSession(page, id));
// Heard when there is a page to say it on.
session.catch(() => undefined);
// What draws is fetched while it is asked who is here, not before: on a slow network they would keep each other waiting.
Promise.race([asking, fetched()])
  .then(() => {
    fetchAhead();
    return import('./start');
  })
  .then(({ start }) => start(session))
  .catch((error: unknown) => {
    console.error(error);
    showNotStarted();
  });
