import { useState } from 'preact/hooks';
import type { Message } from '../control/Message';
import { control } from '../control/control';
import { spokenText } from '../messages/spokenText';
import { store } from '../state/AppState';
import { attempt } from '../state/attempt';
import { copy } from '../state/perform';
import { isGroup, nameOf, speaking } from '../state/selectors';
import { Dialog } from '../ui/Dialog';
import { Menu, MenuItem } from '../ui/Menu';
import { words } from '../words';

interface Props {
  row: Message;
  mine: boolean;
  onClose: () => void;
}

/** What can be done with one message: copy, unsend one's own, edit one's own text in a group. */
export function MessageMenu({ row, mine, onClose }: Props) {
  const [editing, setEditing] = useState(false);
  const real = mine && row.via === 'user';
  const text = row.message.text !== undefined ? spokenText(row.message, (id) => nameOf(store.value, id)) : '';
  if (editing) return <EditDialog row={row} onClose={onClose} />;
  const pick = (order: () => void) => () => { onClose(); order(); };
  return (
    <Menu label={words.messageMenu} class="at-message" onClose={onClose}>
      {text && <MenuItem onPick={pick(() => void copy(text))}>{words.copy}</MenuItem>}
      {real && <MenuItem onPick={pick(() => void attempt(() => control.unsend(speaking(store.value), row.id)))}>{words.unsend}</MenuItem>}
      {real && row.type === 'text' && isGroup(row.chat) && <MenuItem onPick={() => setEditing(true)}>{words.edit}</MenuItem>}
      <MenuItem onPick={pick(() => void copy(JSON.stringify(row.message, null, 2)))}>{words.copyJson}</MenuItem>
    </Menu>
  );
}

function EditDialog({ row, onClose }: { row: Message; onClose: () => void }) {
  const [text, setText] = useState(row.message.text ?? '');
  const save = () => void attempt(() => control.edit(speaking(store.value), row.id, text)).then((done) => { if (done) onClose(); });
  return (
    <Dialog title={words.editTitle} act={words.save} disabled={!text.trim()} onAct={save} onClose={onClose}>
      <textarea rows={4} value={text} aria-label={words.editTitle} onInput={(e) => setText(e.currentTarget.value)} />
    </Dialog>
  );
}
