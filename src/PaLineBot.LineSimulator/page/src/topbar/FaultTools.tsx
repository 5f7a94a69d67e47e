import { useState } from 'preact/hooks';
import { control } from '../control/control';
import type { Fault } from '../control/Platform';
import faults from '../faults.json';
import { store } from '../state/AppState';
import { attempt } from '../state/attempt';
import { loadFigures } from '../state/load';
import { Menu, MenuItem } from '../ui/Menu';
import { words } from '../words';

/** Orders for trouble: a few that matter, what is still in force, and an end to all of it. */
export function FaultTools() {
  const active = store.use((s) => s.faults);
  const channel = store.use((s) => s.channel);
  const [open, setOpen] = useState(false);
  const run = (order: () => Promise<unknown>) => void attempt(async () => { await order(); await loadFigures(); });
  return (
    <div class="faults">
      <button type="button" class={active.length ? 'alarm' : ''} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        ⚡ {active.length ? words.faultsActive(active.length) : words.faults}
      </button>
      {open && (
        <Menu label={words.faults} onClose={() => setOpen(false)}>
          {faults.map(({ label, order }) => (
            <MenuItem key={label} onPick={() => run(() => control.addFault({ ...order, channel }))}>{label}</MenuItem>
          ))}
          <hr />
          {active.length === 0 && <p>{words.faultsNone}</p>}
          {active.map((fault) => <p key={fault.id}>{describe(fault)}</p>)}
          {active.length > 0 && <MenuItem onPick={() => { run(control.clearFaults); setOpen(false); }}>{words.faultsClear}</MenuItem>}
        </Menu>
      )}
    </div>
  );
}

function describe({ order, left, struck }: Fault): string {
  const label = faults.find((f) => f.order.kind === order.kind)?.label ?? order.kind;
  return `${label}: ${words.faultLeft(left === undefined ? words.faultUnlimited : words.faultTimes(left), struck)}`;
}
