import { NetworkError, onNoSession } from './api';
import { me, router } from './app';
import { config } from './config';
import type { Me } from './contract/session';
import { askEarly, earlyMe, remembered } from './early';
import { fetchAhead, fetched } from './fetching';
import { whoSeemsHere } from './line/here';
import { line } from './line/line';
import { askStandToken } from './line/token';
import { showNotStarted, showOpening } from './opening';
import frame from './styles/frame.css?url';
import { lay } from './styling';

const patienceMs = 500;

const { page, id } = router.place.value;
// Asked before LINE's SDK is read, which keeps a slow phone busy while the answers come.
if (config.hasSession) askEarly(page, id);
const known = config.hasSession ? remembered() : null;
const isKnown = known !== null && whoSeemsHere() === known;
if (import.meta.env.MODE === 'simulator' && !isKnown) askStandToken();
// Who was here before mostly sees the page at once: to draw something else first would only keep it waiting.
if (isKnown) setTimeout(showOpening, patienceMs);
else showOpening();
// LINE's SDK comes with it.
const session = () => import('./session').catch(() => {
  throw new NetworkError();
});
onNoSession(async () => {
  const { me: here } = await (await session()).signIn();
  // LINE says that it is somebody else by now: the page is theirs.
  if (me.value && here.personId !== me.value.personId) location.reload();
});

/** Who the service's cookie is for, when it is who LINE's token in the address or the SDK's store is for: no SDK is needed to say so. */
const asEarly: Promise<Me | null> = isKnown ? earlyMe() : Promise.resolve(null);
const asking = isKnown ? Promise.resolve() : session();
const who = asEarly.then((me) => me ?? session().then(({ startSession }) => startSession(page, id)));
// Frame and page are fetched while it is asked who is here, not before: on a slow network they would keep each other waiting.
const isNext = Promise.race([asking, fetched()]).then(fetchAhead);
// Heard when there is a page to say it on.
who.catch(() => undefined);
// The SDK reads the address when it starts.
void asEarly.then((me) => me && router.hold());

line.watch(() => router.letGo());

/** What is left to do when the first page stands: LINE is asked whether it was right. */
async function confirm(): Promise<void> {
  if (await asEarly) await (await session()).confirmWho(known!);
}

isNext.catch(() => undefined).then(() => Promise.all([import('./start'), lay(frame)])).then(([{ start }]) => start(who, confirm)).catch((error: unknown) => {
  console.error(error);
  showNotStarted();
});
