import { useState } from 'preact/hooks';
import type { Action } from '../actions/Action';
import { control } from '../control/control';
import { store } from '../state/AppState';
import { attempt } from '../state/attempt';
import { speaking } from '../state/selectors';
import { pickerValue, spokenPick } from '../thaiTime';
import { Dialog } from '../ui/Dialog';
import { words } from '../words';

const kinds = {
  date: { field: 'date', title: words.chooseDate },
  time: { field: 'time', title: words.chooseTime },
  datetime: { field: 'datetime-local', title: words.chooseDateTime },
} as const;

/** LINE's date and time picker: starts at `initial` or at the simulated now, answers with a postback. */
export function PickDialog({ action, onClose }: { action: Action; onClose: () => void }) {
  const mode = action.mode ?? 'date';
  const [value, setValue] = useState(() => start(action, mode));
  const { field, title } = kinds[mode];
  const send = () => {
    onClose();
    void attempt(() => control.postback(speaking(store.value), action.data ?? '', undefined, { [mode]: value }));
  };
  return (
    <Dialog title={title} act={words.ok} disabled={!value} onAct={send} onClose={onClose}>
      <input type={field} value={value} min={plain(action.min)} max={plain(action.max)} aria-label={title} required onInput={(e) => setValue(e.currentTarget.value)} />
      {value && <p class="hint">{words.inBuddhistEra(spokenPick(value))}</p>}
    </Dialog>
  );
}

/** LINE also takes "2027-08-01t09:00"; the field wants a capital T. */
const plain = (value: string | undefined) => value?.replace('t', 'T');

function start(action: Action, mode: keyof typeof kinds): string {
  if (action.initial) return plain(action.initial)!;
  const now = pickerValue(new Date(Date.now() + store.value.clockLead));
  return { date: now.slice(0, 10), time: now.slice(11), datetime: now }[mode];
}
