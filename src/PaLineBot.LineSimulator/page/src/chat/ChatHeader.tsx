import { useState } from 'preact/hooks';
import { control } from '../control/control';
import { store } from '../state/AppState';
import { attempt } from '../state/attempt';
import { closeChat } from '../state/load';
import { botName, findGroup, findUser, friendship, isGroup } from '../state/selectors';
import { Menu, MenuItem } from '../ui/Menu';
import { words } from '../words';
import { MembersDialog } from './MembersDialog';
import { Icon } from '../ui/Icon';

/** Back, whom one talks with, and the chat's menu. */
export function ChatHeader() {
  const state = store.use((s) => s);
  const [open, setOpen] = useState(false);
  const [members, setMembers] = useState(false);
  const group = findGroup(state, state.chat);
  const title = group ? group.name : botName(state);
  const person = findUser(state, state.chat);
  const under = group ? words.memberCount(group.members.length) : `${words.speakAs} ${person?.displayName ?? ''}`;
  const pick = (order: () => Promise<unknown>) => { setOpen(false); void attempt(order); };
  return (
    <header class="chat-header">
      <button type="button" class="icon only-narrow" onClick={closeChat} aria-label={words.back}><Icon name="back" /></button>
      <div class="chat-title">
        <h1>{title}</h1>
        <small>{under}</small>
        {person?.statusMessage && <small class="note">{person.statusMessage}</small>}
      </div>
      <button type="button" class="icon" aria-label={words.chatMenu} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}><Icon name="more" /></button>
      {open && (
        <Menu label={words.chatMenu} class="under-header" onClose={() => setOpen(false)}>
          {isGroup(state.chat)
            ? <GroupItems pick={pick} onMembers={() => { setOpen(false); setMembers(true); }} />
            : <PersonItems pick={pick} />}
          {state.viewing.device === 'phone' && <MenuItem onPick={() => { setOpen(false); store.set({ lock: true }); }}>{words.lockScreen}</MenuItem>}
          <MenuItem onPick={() => { setOpen(false); store.set({ inspector: !state.inspector }); }}>{words.inspector}</MenuItem>
        </Menu>
      )}
      {members && <MembersDialog group={state.chat} onClose={() => setMembers(false)} />}
    </header>
  );
}

type Pick = (order: () => Promise<unknown>) => void;

function PersonItems({ pick }: { pick: Pick }) {
  const { channel, chat } = store.value;
  const status = friendship(store.value, chat);
  const order = ({ none: 'follow', friend: 'block', blocked: 'unblock' } as const)[status];
  return <MenuItem onPick={() => pick(() => control.friend(channel, chat, order))}>{words[order]}</MenuItem>;
}

function GroupItems({ pick, onMembers }: { pick: Pick; onMembers: () => void }) {
  const { channel, chat } = store.value;
  return (
    <>
      <MenuItem onPick={onMembers}>{words.addMembers}</MenuItem>
      <MenuItem onPick={() => pick(() => control.groupBot(channel, chat, 'invite'))}>{words.inviteBot}</MenuItem>
      <MenuItem onPick={() => pick(() => control.groupBot(channel, chat, 'remove-bot'))}>{words.removeBot}</MenuItem>
    </>
  );
}
