import { useEffect } from 'preact/hooks';
import type { Action } from '../actions/Action';
import { control } from '../control/control';
import { store } from '../state/AppState';
import { attempt } from '../state/attempt';
import { friendship, isGroup } from '../state/selectors';
import { words } from '../words';
import { Composer } from './Composer';
import { RichMenuView } from './RichMenuView';

interface Props {
  menuOpen: boolean;
  setMenuOpen: (open: boolean) => void;
  onArea: (action: Action, area: number) => void;
  onPlace: () => void;
}

/** Keyboard or rich menu; for who has blocked the account or never added it, the way back. */
export function ChatFoot({ menuOpen, setMenuOpen, onArea, onPlace }: Props) {
  const state = store.use((s) => s);
  const status = isGroup(state.chat) ? 'friend' : friendship(state, state.chat);
  const menu = isGroup(state.chat) || status !== 'friend' || state.viewing.device === 'pc' ? null : state.richMenu;
  const shown = !!menu?.menu && menuOpen;
  const turn = state.fillIn.turn;
  useEffect(() => { if (turn) setMenuOpen(false); }, [turn]);
  if (status !== 'friend') return <FriendBar blocked={status === 'blocked'} />;
  if (shown) return <RichMenuView richMenu={menu} onArea={onArea} onKeyboard={() => setMenuOpen(false)} />;
  return <Composer onMenu={menu?.menu ? () => setMenuOpen(true) : undefined} onPlace={onPlace} />;
}

function FriendBar({ blocked }: { blocked: boolean }) {
  const { channel, chat } = store.value;
  const order = blocked ? 'unblock' : 'follow';
  return (
    <div class="friend-bar">
      <p>{blocked ? words.blockedNow : words.followFirst}</p>
      <button type="button" class="primary" onClick={() => void attempt(() => control.friend(channel, chat, order))}>{words[order]}</button>
    </div>
  );
}
