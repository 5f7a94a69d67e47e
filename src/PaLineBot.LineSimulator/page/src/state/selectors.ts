import type { FriendStatus, Group, User } from '../control/Platform';
import type { Speaking } from '../control/control';
import type { AppState } from './AppState';

export const isGroup = (id: string) => id.startsWith('C') || id.startsWith('R');

export const findGroup = (state: AppState, id: string): Group | undefined => state.groups.find((g) => g.id === id);

export const findUser = (state: AppState, id: string): User | undefined => state.users.find((u) => u.id === id);

export const nameOf = (state: AppState, id: string): string =>
  (isGroup(id) ? findGroup(state, id)?.name : findUser(state, id)?.displayName) ?? id.slice(0, 6);

export const botName = (state: AppState): string =>
  state.channels.find((c) => c.key === state.channel)?.displayName ?? state.channel;

export function friendship(state: AppState, user: string): FriendStatus {
  return findUser(state, user)?.friends?.find((f) => f.channel === state.channel)?.status ?? 'none';
}

/** The person this page speaks for in the open chat; '' in a group with no members. */
export function speakerOf(state: AppState): string {
  if (!isGroup(state.chat)) return state.chat;
  const members = findGroup(state, state.chat)?.members ?? [];
  const chosen = state.speakers[state.chat];
  return chosen && members.includes(chosen) ? chosen : (members[0] ?? '');
}

export function speaking(state: AppState): Speaking {
  const who = { channel: state.channel, user: speakerOf(state) };
  return isGroup(state.chat) ? { ...who, chat: state.chat } : who;
}

export const isUnread = (state: AppState, id: string): boolean => {
  const last = state.chats[id]?.last;
  return !!last && last.from === 'bot' && last.seq > (state.seen[id] ?? 0);
};
