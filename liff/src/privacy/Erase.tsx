import { useState } from 'preact/hooks';
import { post } from '../api';
import { me } from '../app';
import type { ErasureReceipt, ErasureRequest, MyDataAnswer } from '../contract/data';
import { clearOwn } from '../device';
import { endSession } from '../leave';
import { myData } from '../texts/myData.th';
import { Fail } from '../ui/Fail';
import { useStore } from '../ui/useStore';

/** What of somebody's data an erasure keeps, in words. */
export const keptWords = ({ official, officialUntil, decided, law }: Pick<MyDataAnswer, 'official' | 'officialUntil' | 'decided' | 'law'>): string =>
  [officialUntil === null ? myData.keptNone : myData.kept(official, officialUntil, law), ...(decided > 0 ? [myData.keptDecided(decided)] : []), myData.keptRecords].join(' ');

/** Asks for the very words, erases, and hands the receipt on. */
export function Erase({ data, onDone }: { data: MyDataAnswer; onDone: (receipt: ErasureReceipt) => void }) {
  const who = useStore(me, (m) => m)!;
  const [words, setWords] = useState('');
  const [isErasing, setErasing] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const erase = async () => {
    setErasing(true);
    setError(null);
    try {
      const receipt = await post<ErasureReceipt>('my-data/erasure', { words } satisfies ErasureRequest);
      clearOwn();
      await endSession();
      onDone(receipt);
    } catch (e) {
      setError(e as Error);
      setErasing(false);
    }
  };
  return (
    <section class="sheet-part" aria-labelledby="erase-h">
      <h2 id="erase-h">{myData.erase}</h2>
      <p>{myData.gone}</p>
      <p>{keptWords(data)}</p>
      {who.isSuperior && <p class="note amber">{myData.decides}</p>}
      <p><strong>{myData.after}</strong></p>
      <label>{myData.words(data.eraseWords)}<input autocomplete="off" value={words} onInput={(e) => setWords(e.currentTarget.value)} /></label>
      <button type="button" disabled={isErasing || words.trim() === ''} onClick={() => void erase()}>{myData.yes}</button>
      {error && <Fail message={error.message} />}
    </section>
  );
}
