import { me } from './app';
import { config } from './config';

const root = `paline/${config.district}/`;
const people = `${root}p/`;
/** Comments of the release before, whose keys did not say whose they are. */
const formerComments = `${root}comments/`;

/** The key on this device of something that is here for one person. */
export const ownKey = (name: string): string => `${people}${me.value?.personId ?? 'nobody'}/${name}`;

/** The key of an agreement's words that the service does not have yet. */
export const wordsKey = (agreementId: number): string => ownKey(`words/${agreementId}`);
export const formerWordsKey = (agreementId: number): string => `${root}${agreementId}`;
const areWords = (key: string): boolean => key.slice(people.length).split('/')[1] === 'words';

/** The device's storage; one that keeps nothing where the browser forbids it. */
export function storage(): Storage {
  try {
    return localStorage;
  } catch {
    const none = () => {
      throw new Error('no storage');
    };
    return { length: 0, key: () => null, getItem: () => null, setItem: none, removeItem: () => undefined } as unknown as Storage;
  }
}

/** Removes all that is here for the person, also words that the service does not have: their data is erased. */
export function clearOwn(): void {
  const shelf = storage();
  const own = ownKey('');
  for (const key of Array.from({ length: shelf.length }, (_, i) => shelf.key(i) ?? '')) if (key.startsWith(own)) shelf.removeItem(key);
}

/**
 * Removes what everybody but this person left on the device; of everybody at sign-out (null). Words the service does not
 * have yet stay: nobody else is shown them, and their owner would lose them.
 */
export function clearOthers(here: number | null): void {
  const shelf = storage();
  const mine = here === null ? null : `${people}${here}/`;
  const keys = Array.from({ length: shelf.length }, (_, i) => shelf.key(i) ?? '');
  for (const key of keys) {
    const isOthers = key.startsWith(people) && !(mine && key.startsWith(mine)) && !areWords(key);
    if (isOthers || key.startsWith(formerComments)) shelf.removeItem(key);
  }
}
