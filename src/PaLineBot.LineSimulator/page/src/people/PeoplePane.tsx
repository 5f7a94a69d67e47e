import { useState } from 'preact/hooks';
import { preview } from '../messages/spokenText';
import { store } from '../state/AppState';
import { attempt } from '../state/attempt';
import { openChat } from '../state/load';
import { dayKey, shortDay, timeOfDay } from '../thaiTime';
import { Avatar } from '../ui/Avatar';
import { useNow } from '../ui/useNow';
import { words } from '../words';
import { AddGroupDialog, AddPersonDialog } from './AddDialogs';
import { chatEntries, type ChatEntry } from './chatEntries';

const mostShown = 200;

/** Everyone who can be played in this channel, and the groups. */
export function PeoplePane() {
  const state = store.use((s) => s);
  const [wanted, setWanted] = useState('');
  const [adding, setAdding] = useState<'person' | 'group' | null>(null);
  const entries = chatEntries(state, wanted);
  const nobody = state.users.length + state.groups.length === 0;
  return (
    <nav class="people" aria-label={`${words.people} ${words.groups}`}>
      <div class="people-tools">
        <input type="search" value={wanted} placeholder={words.search} aria-label={words.search} onInput={(e) => setWanted(e.currentTarget.value)} />
        <div class="people-add">
          <button type="button" onClick={() => setAdding('person')}>+ {words.people}</button>
          <button type="button" disabled={nobody} onClick={() => setAdding('group')}>+ {words.groups}</button>
        </div>
      </div>
      <ul>{entries.slice(0, mostShown).map((entry) => <Entry key={entry.id} entry={entry} open={entry.id === state.chat} />)}</ul>
      {entries.length > mostShown && <p class="people-none">{words.moreBySearch(entries.length - mostShown)}</p>}
      {entries.length === 0 && <p class="people-none">{nobody ? words.noPeople : words.searchNone}</p>}
      {adding === 'person' && <AddPersonDialog onClose={() => setAdding(null)} />}
      {adding === 'group' && <AddGroupDialog onClose={() => setAdding(null)} />}
    </nav>
  );
}

function Entry({ entry, open }: { entry: ChatEntry; open: boolean }) {
  const { last } = entry;
  const state = { friend: '', none: words.notFriend, blocked: words.blocked }[entry.status];
  return (
    <li>
      <button type="button" class={open ? 'entry open' : 'entry'} aria-current={open ? 'true' : undefined} onClick={() => void attempt(() => openChat(entry.id))}>
        <Avatar name={entry.name} id={entry.id} pictureUrl={entry.pictureUrl} />
        <span class="entry-words">
          <span class="entry-name">{entry.group && <span aria-label={words.groups}>👥 </span>}{entry.name}</span>
          {entry.note && <span class="entry-note">{entry.note}</span>}
          <span class="entry-last">{state ? <em>{state}</em> : last && !last.unsent ? preview(last.message) : ''}</span>
        </span>
        <span class="entry-side">
          {last && <When at={last.at} />}
          {entry.unread && <span class="dot" role="img" aria-label={words.unread} />}
        </span>
      </button>
    </li>
  );
}

function When({ at }: { at: string }) {
  const now = useNow(60_000);
  return <time dateTime={at}>{dayKey(at) === dayKey(now) ? timeOfDay(at) : shortDay(at).split(' ').slice(1, 3).join(' ')}</time>;
}
