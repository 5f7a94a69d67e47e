import { store } from '../state/AppState';
import { words } from '../words';
import { keepViewing, letterScales, type Device, type Letters, type Viewing } from './viewing';

const devices: readonly Device[] = ['phone', 'pc'];

/** On which device the person reads, and how large the letters are; kept in this browser. */
export function ViewTools() {
  const viewing = store.use((s) => s.viewing);
  const choose = (change: Partial<Viewing>) => {
    const next = { ...viewing, ...change };
    keepViewing(next);
    store.set({ viewing: next, lock: false });
  };
  return (
    <div class="view-tools" role="group" aria-label={words.viewing}>
      <select aria-label={words.device} value={viewing.device} onChange={(e) => choose({ device: e.currentTarget.value as Device })}>
        {devices.map((device) => <option key={device} value={device}>{words.devices[device]}</option>)}
      </select>
      <select aria-label={words.letters} value={viewing.letters} onChange={(e) => choose({ letters: e.currentTarget.value as Letters })}>
        {(Object.keys(letterScales) as Letters[]).map((size) => <option key={size} value={size}>{words.letterSizes[size]}</option>)}
      </select>
    </div>
  );
}
