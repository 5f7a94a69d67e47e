import { useState } from 'preact/hooks';
import { control } from '../control/control';
import { PeoplePicker } from '../people/PeoplePicker';
import { store } from '../state/AppState';
import { attempt } from '../state/attempt';
import { findGroup } from '../state/selectors';
import { Dialog } from '../ui/Dialog';
import { words } from '../words';

/** Chooses who joins a group. */
export function MembersDialog({ group, onClose }: { group: string; onClose: () => void }) {
  const state = store.use((s) => s);
  const [chosen, setChosen] = useState<string[]>([]);
  const inside = findGroup(state, group)?.members ?? [];
  const others = state.users.filter((u) => !inside.includes(u.id));
  const add = () => void attempt(() => control.groupMembers(group, 'join', chosen)).then((done) => { if (done) onClose(); });
  return (
    <Dialog title={words.addMembers} act={words.add} disabled={chosen.length === 0} onAct={add} onClose={onClose}>
      {others.length ? <PeoplePicker people={others} chosen={chosen} onChange={setChosen} /> : <p>{words.everyoneIn}</p>}
    </Dialog>
  );
}
