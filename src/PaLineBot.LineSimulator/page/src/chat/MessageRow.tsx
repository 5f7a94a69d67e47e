import { useState } from 'preact/hooks';
import type { Message } from '../control/Message';
import { MessageBody } from '../messages/MessageBody';
import { store } from '../state/AppState';
import { botName, findUser, isGroup } from '../state/selectors';
import { timeOfDay } from '../thaiTime';
import { Avatar } from '../ui/Avatar';
import { longPress } from '../ui/longPress';
import { words } from '../words';
import { MessageMenu } from './MessageMenu';
import { Icon } from '../ui/Icon';

interface Props {
  row: Message;
  mine: boolean;
  /** The first of a run by one sender: gets the picture and, on the left, the name. */
  first: boolean;
  /** How many have read it. */
  readers: number;
}

const bare = new Set(['flex', 'template', 'sticker', 'image', 'video', 'imagemap', 'location']);
const wide = new Set(['flex', 'template', 'imagemap']);

/** One message: a bubble on the right (mine) or left (the bot's, other members'), or a line in the middle (system). */
export function MessageRow({ row, mine, first, readers }: Props) {
  const state = store.value;
  const [menu, setMenu] = useState(false);
  if (row.from === 'system') return <p class="system-line"><span>{row.message.text}</span></p>;
  const bot = row.from === 'bot';
  const user = bot ? undefined : findUser(state, row.userId ?? '');
  const name = (bot ? row.message.sender?.name ?? botName(state) : user?.displayName) ?? '';
  if (row.unsent) return <p class="system-line"><span>{mine ? words.unsentByMe : words.unsentBy(name)}</span></p>;
  const shape = bare.has(row.message.type) ? 'bare' : 'bubble';
  return (
    <div class={`row ${mine ? 'mine' : 'theirs'} ${first ? 'first' : ''} ${wide.has(row.message.type) ? 'wide' : ''}`}>
      {!mine && (first
        ? <Avatar name={name} id={bot ? 'bot' : (row.userId ?? '')} bot={bot} pictureUrl={bot ? row.message.sender?.iconUrl : user?.pictureUrl} />
        : <span class="avatar-gap" />)}
      <div class="row-main">
        {!mine && first && <span class="sender">{name}</span>}
        <div class="row-body">
          <div class={shape} {...longPress(() => setMenu(true))}><MessageBody row={row} /></div>
          <RowFoot row={row} readers={mine ? readers : 0} onMenu={() => setMenu(!menu)} />
          {menu && <MessageMenu row={row} mine={mine} onClose={() => setMenu(false)} />}
        </div>
      </div>
    </div>
  );
}

function RowFoot({ row, readers, onMenu }: { row: Message; readers: number; onMenu: () => void }) {
  return (
    <div class="row-foot">
      <button type="button" class="row-menu" aria-label={words.messageMenu} aria-haspopup="menu" onClick={onMenu}><Icon name="dots" /></button>
      {row.edited && <span>{words.edited}</span>}
      {readers > 0 && <span>{isGroup(row.chat) ? words.readBy(readers) : words.read}</span>}
      <time dateTime={row.at} title={row.silent ? words.silent : undefined}>{timeOfDay(row.at)}</time>
    </div>
  );
}
