import { useState } from 'preact/hooks';
import { control } from '../control/control';
import { store } from '../state/AppState';
import { attempt } from '../state/attempt';
import { takeClock } from '../state/load';
import { pickerValue, shortDay, spokenPick, timeOfDay } from '../thaiTime';
import { Dialog } from '../ui/Dialog';
import { useNow } from '../ui/useNow';
import { words } from '../words';

type Order = Parameters<typeof control.moveClock>[0];

const move = (order: Order) => attempt(async () => takeClock(await control.moveClock(order)));

/** The simulated date and time, and the buttons that move it. */
export function ClockTools() {
  const now = useNow();
  const moved = store.use((s) => (s.clock?.offsetMs ?? 0) !== 0);
  const [choosing, setChoosing] = useState(false);
  return (
    <div class="clock" role="group" aria-label={words.clock}>
      <span class={moved ? 'clock-face moved' : 'clock-face'} title={moved ? words.clockMoved : words.clockReal}>
        <b>{shortDay(now)}</b> {timeOfDay(now)} น.
      </span>
      <button type="button" onClick={() => void move({ advance: 'PT1H' })}>{words.plusHour}</button>
      <button type="button" onClick={() => void move({ advance: 'P1D' })}>{words.plusDay}</button>
      <button type="button" onClick={() => setChoosing(true)}>{words.toDate}</button>
      {moved && <button type="button" onClick={() => void move({ reset: true })}>{words.toNow}</button>}
      {choosing && <DateDialog now={now} onClose={() => setChoosing(false)} />}
    </div>
  );
}

function DateDialog({ now, onClose }: { now: Date; onClose: () => void }) {
  const [value, setValue] = useState(() => pickerValue(now));
  const go = () => {
    onClose();
    void move({ now: `${value}:00+07:00` });
  };
  return (
    <Dialog title={words.toDateTitle} act={words.ok} disabled={!value} onAct={go} onClose={onClose}>
      <input type="datetime-local" value={value} aria-label={words.toDateTitle} onInput={(e) => setValue(e.currentTarget.value)} />
      {value && <p class="hint">{words.inBuddhistEra(spokenPick(value))}</p>}
    </Dialog>
  );
}
