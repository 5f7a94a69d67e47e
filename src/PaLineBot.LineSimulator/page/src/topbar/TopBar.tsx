import { useState } from 'preact/hooks';
import { store } from '../state/AppState';
import { chooseChannel } from '../state/load';
import { words } from '../words';
import { ViewTools } from '../viewing/ViewTools';
import { ClockTools } from './ClockTools';
import { CounterStrip } from './CounterStrip';
import { FaultTools } from './FaultTools';

/** District, clock, faults, figures and the inspector's switch; folds behind one button on a phone. */
export function TopBar() {
  const { channels, channel, inspector, violations } = store.use((s) => s);
  const [open, setOpen] = useState(false);
  return (
    <header class={open ? 'top-bar open' : 'top-bar'}>
      <div class="top-first">
        <select aria-label={words.channel} value={channel} onChange={(e) => void chooseChannel(e.currentTarget.value)}>
          {channels.map((c) => <option key={c.key} value={c.key}>{c.displayName || c.key}</option>)}
        </select>
        <button type="button" class="only-narrow tools-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.tools}{violations.length > 0 && <span class="dot alarm" />}
        </button>
      </div>
      <div class="top-tools">
        <ViewTools />
        <ClockTools />
        <FaultTools />
        <CounterStrip />
        <button type="button" class="inspector-toggle" aria-pressed={inspector} onClick={() => store.set({ inspector: !inspector })}>
          {'{ }'} {words.inspector}
        </button>
      </div>
    </header>
  );
}
