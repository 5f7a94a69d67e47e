import { useState } from 'preact/hooks';
import { control } from '../control/control';
import { store } from '../state/AppState';
import { attempt } from '../state/attempt';
import { closeChat } from '../state/load';
import { botName, findGroup, findUser, friendship, isGroup, nameOf } from '../state/selectors';
import { Menu, MenuItem } from '../ui/Menu';
import { words } from '../words';
import { MembersDialog } from './MembersDialog';

/** Back, whom one talks with, and the chat's menu. */
export function ChatHeader() {
  const state = store.use((s) => s);
  const [open, setOpen] = useState(false);
  const [members, setMembers] = useState(false);
  const group = findGroup(state, state.chat);
  const title = group ? group.name : botName(state);
  const under = group ? words.memberCount(group.members.length) : `${words.speakAs} ${findUser(state, state.chat)?.displayName ?? ''}`;
  const pick = (order: () => Promise<unknown>) => { setOpen(false); void attempt(order); };
  return (
    <header class="chat-header">
      <button type="button" class="icon only-narrow" onClick={closeChat} aria-label={words.back}>‹</button>
      <div class="chat-title">
        <h1>{title}</h1>
        <small>{under}</small>
      </div>
      <button type="button" class="icon" aria-label={words.chatMenu} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>⋮</button>
      {open && (
        <Menu label={words.chatMenu} class="under-header" onClose={() => setOpen(false)}>
          {isGroup(state.chat)
            ? <GroupItems pick={pick} onMembers={() => { setOpen(false); setMembers(true); }} />
            : <PersonItems pick={pick} />}
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
  const { channel, chat, speakers } = store.value;
  const people = findGroup(store.value, chat)?.members ?? [];
  const speaker = speakers[chat] ?? people[0];
  const speak = (user: string) => pick(async () => store.set({ speakers: { ...store.value.speakers, [chat]: user } }));
  return (
    <>
      {people.map((user) => (
        <MenuItem key={user} onPick={() => speak(user)}>{user === speaker ? '● ' : '○ '}{words.speakAs} {nameOf(store.value, user)}</MenuItem>
      ))}
      <MenuItem onPick={onMembers}>{words.addMembers}</MenuItem>
      <MenuItem onPick={() => pick(() => control.groupBot(channel, chat, 'invite'))}>{words.inviteBot}</MenuItem>
      <MenuItem onPick={() => pick(() => control.groupBot(channel, chat, 'remove-bot'))}>{words.removeBot}</MenuItem>
    </>
  );
}
