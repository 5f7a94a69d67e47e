import type { Liff } from '@line/liff/core';
import { LiffMockPlugin } from '@line/liff-mock';
import { base, config } from '../config';
import { stateOf } from '../router';
import type { Stand } from './sdk';
import { keepStandUser, standToken } from './token';

interface MockedLiff {
  init(options: { liffId: string; mock: boolean }): Promise<void>;
  $mock: { set(change: (p: Record<string, unknown>) => Record<string, unknown>): void };
}

/** The simulator in the place of LINE: only the build for the simulator contains this file. */
export function makeStand(liff: Liff): Stand {
  liff.use(new LiffMockPlugin() as never);
  const mocked = liff as unknown as MockedLiff;
  const renew = async () => {
    const idToken = await standToken();
    mocked.$mock.set((p) => ({ ...p, getIDToken: idToken, isLoggedIn: true, isInClient: true }));
  };

  return {
    user: keepStandUser(),
    renew,
    async init() {
      await mocked.init({ liffId: config.liffId, mock: true });
      mocked.$mock.set((p) => ({ ...p, isInClient: true }));
      const wanted = stateOf(location.search, base);
      if (wanted) history.replaceState(null, '', wanted);
    },
  };
}
