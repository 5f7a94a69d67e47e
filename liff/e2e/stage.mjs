import { startBrowser } from './browser.mjs';
import { personOf } from './people.mjs';
import { startService } from './service.mjs';
import { caller, startSimulator } from './simulator.mjs';

/** Everything a journey needs: simulator, service, browser, and people of these roles (see people.mjs) who have joined. `end` takes it all down. */
export async function setStage(...roles) {
  const open = [];
  const end = async () => {
    for (const part of open.reverse()) await part();
  };
  try {
    const simulator = await startSimulator();
    open.push(simulator.stop);
    const service = await startService(simulator.address);
    open.push(service.stop);
    const browser = await startBrowser();
    open.push(() => browser.close());
    const call = caller(simulator.address);
    const people = {};
    for (const role of roles) {
      people[role] = personOf(call, role);
      await people[role].join();
    }
    return { simulator, service, browser, call, ...people, end };
  } catch (error) {
    // What did start must not outlive a stage that could not be set.
    await end();
    throw error;
  }
}
