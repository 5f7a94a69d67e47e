import type { Message } from '../control/Message';
import type { FriendStatus } from '../control/Platform';
import type { AppState } from '../state/AppState';
import { friendship, isUnread } from '../state/selectors';

export interface ChatEntry {
  id: string;
  name: string;
  pictureUrl: string | null | undefined;
  /** What the person says of themselves; in the demo the code to join by. */
  note: string;
  group: boolean;
  status: FriendStatus;
  last: Message | null;
  unread: boolean;
}

/** People and groups of the channel with what was last said: the latest talk first, then friends, then by name. `wanted` filters by name. */
export function chatEntries(state: AppState, wanted: string): ChatEntry[] {
  const about = (id: string) => ({ last: state.chats[id]?.last ?? null, unread: isUnread(state, id) });
  const people = state.users.map((user) => ({
    id: user.id, name: user.displayName, pictureUrl: user.pictureUrl, note: user.statusMessage ?? '', group: false,
    status: friendship(state, user.id), ...about(user.id),
  }));
  const groups = state.groups.filter((g) => !g.channel || g.channel === state.channel).map((group) => ({
    id: group.id, name: group.name, pictureUrl: group.pictureUrl, note: '', group: true, status: 'friend' as const, ...about(group.id),
  }));
  const word = wanted.trim().toLowerCase();
  return [...people, ...groups].filter((entry) => entry.name.toLowerCase().includes(word)).sort(latestFirst);
}

const byName = new Intl.Collator('th');

function latestFirst(a: ChatEntry, b: ChatEntry): number {
  const later = (b.last?.seq ?? 0) - (a.last?.seq ?? 0);
  const nearer = Number(a.status === 'none') - Number(b.status === 'none');
  return later || nearer || byName.compare(a.name, b.name);
}
