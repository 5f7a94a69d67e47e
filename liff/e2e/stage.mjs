import { startBrowser } from './browser.mjs';
import { makeParts } from './parts.mjs';
import { personOf } from './people.mjs';
import { makeService } from './service.mjs';
import { caller, startSimulator } from './simulator.mjs';

/** What a journey needs; `liff` is the build of the mini-app, the simulator's unless said. `set` starts it; `end` takes it down, also when `set` failed or ran out of time. */
export function makeStage({ liff } = {}) {
  const { begin, end } = makeParts();
  const start = async (roles) => {
    const simulator = await begin(startSimulator, (it) => it.stop());
    // Begun before its processes are started, so that a start that hangs can be ended too.
    const service = await begin(() => makeService(simulator.address, liff), (it) => it.stop());
    await service.setUp();
    const browser = await begin(startBrowser, (it) => it.close());
    const call = caller(simulator.address);
    const people = {};
    for (const role of roles) {
      people[role] = personOf(call, role);
      await people[role].join();
    }
    return { simulator, service, browser, call, ...people };
  };
  /** Simulator, service, browser, and people of these roles (see people.mjs) who have joined. */
  const set = (...roles) => start(roles).catch(end);
  return { set, end: () => end() };
}
