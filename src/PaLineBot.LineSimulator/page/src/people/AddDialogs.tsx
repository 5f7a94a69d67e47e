import { useState } from 'preact/hooks';
import { control } from '../control/control';
import { store } from '../state/AppState';
import { attempt } from '../state/attempt';
import { openChat } from '../state/load';
import { Dialog } from '../ui/Dialog';
import { words } from '../words';
import { PeoplePicker } from './PeoplePicker';

/** A new person; their chat opens at once, so that they can add the account. */
export function AddPersonDialog({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('');
  const add = () => void attempt(async () => {
    const user = await control.addUser(name.trim());
    store.set({ users: await control.users() });
    onClose();
    await openChat(user.id);
  });
  return (
    <Dialog title={words.addPerson} act={words.add} disabled={!name.trim()} onAct={add} onClose={onClose}>
      <label>{words.personName}<input value={name} maxLength={20} onInput={(e) => setName(e.currentTarget.value)} /></label>
    </Dialog>
  );
}

/** A new group with the bot in it. */
export function AddGroupDialog({ onClose }: { onClose: () => void }) {
  const { channel, users } = store.use((s) => s);
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const add = () => void attempt(async () => {
    const group = await control.addGroup(channel, name.trim(), chosen);
    store.set({ groups: await control.groups() });
    onClose();
    await openChat(group.id);
  });
  return (
    <Dialog title={words.addGroup} act={words.add} disabled={!name.trim() || chosen.length === 0} onAct={add} onClose={onClose}>
      <label>{words.groupName}<input value={name} maxLength={50} onInput={(e) => setName(e.currentTarget.value)} /></label>
      <fieldset>
        <legend>{words.groupMembers}</legend>
        <PeoplePicker people={users} chosen={chosen} onChange={setChosen} />
      </fieldset>
    </Dialog>
  );
}
