import { control } from '../control/control';
import type { Clock } from '../control/Platform';
import { attempt } from './attempt';
import { readAddress, writeAddress } from './address';
import { store } from './AppState';
import { merged, mergedChats } from './merged';
import { keepSeen, recallSeen } from './seen';
import { isGroup } from './selectors';

/** Everything the page shows before a chat is open. Also after a lost connection. */
export async function loadAll(): Promise<void> {
  const [channels, clock] = await Promise.all([control.channels(), control.clock()]);
  takeClock(clock);
  const wanted = store.value.channel || readAddress().channel;
  const channel = channels.find((c) => c.key === wanted)?.key ?? channels[0]?.key ?? '';
  store.set({ channels, channel });
  if (channel) await loadChannel();
  store.set({ loaded: true });
}

/** People, groups, chats and figures of the chosen channel. */
export async function loadChannel(): Promise<void> {
  const { channel } = store.value;
  const [users, groups, list] = await Promise.all([control.users(), control.groups(), control.chats(channel)]);
  const chats = mergedChats(list, store.value.chats, channel);
  const kept = recallSeen(channel);
  const seen = Object.fromEntries(list.map((c) => [c.id, kept ? Math.min(kept[c.id] ?? 0, c.lastSeq) : c.lastSeq]));
  keepSeen(channel, seen);
  store.set({ users, groups, chats, seen });
  const chat = store.value.chat || readAddress().chat;
  if (chat && (users.some((u) => u.id === chat) || groups.some((g) => g.id === chat))) await openChat(chat);
  await Promise.all([loadFigures(), loadRequests()]);
}

export async function chooseChannel(channel: string): Promise<void> {
  closeChat();
  store.set({ channel, chats: {} });
  writeAddress(channel, '');
  await attempt(loadChannel);
}

export async function openChat(chat: string): Promise<void> {
  const { channel } = store.value;
  if (chat !== store.value.chat) store.set({ chat, messages: [], richMenu: null, liff: null, typingUntil: 0, quickReplyUsed: '' });
  writeAddress(channel, chat);
  const { messages } = await control.messages(channel, chat);
  if (store.value.chat !== chat || store.value.channel !== channel) return;
  store.set((state) => ({ messages: merged(messages, state.messages) }));
  markSeen(chat, store.value.messages.at(-1)?.seq ?? 0);
  await loadRichMenu();
}

export function closeChat(): void {
  store.set({ chat: '', messages: [], richMenu: null, liff: null });
  writeAddress(store.value.channel, '');
}

export async function loadRichMenu(): Promise<void> {
  const { channel, chat } = store.value;
  if (!chat || isGroup(chat)) return;
  const richMenu = await control.richMenu(channel, chat);
  if (store.value.chat === chat) store.set({ richMenu });
}

export async function loadFigures(): Promise<void> {
  const [counters, faults, violations] = await Promise.all([
    control.counters(store.value.channel), control.faults(), control.violations(),
  ]);
  store.set({ counters, faults, violations });
}

export async function loadRequests(): Promise<void> {
  const { requests } = await control.requests();
  store.set((state) => ({ requests: merged(requests, state.requests) }));
}

export function markSeen(chat: string, seq: number): void {
  store.set(({ seen }) => ({ seen: { ...seen, [chat]: Math.max(seen[chat] ?? 0, seq) } }));
  keepSeen(store.value.channel, store.value.seen);
}

/** A member of a group has the chat before them up to a message. */
export function markShown(chat: string, member: string, seq: number): void {
  if (!isGroup(chat) || !member || (store.value.shown[chat]?.[member] ?? 0) >= seq) return;
  store.set(({ shown }) => ({ shown: { ...shown, [chat]: { ...shown[chat], [member]: seq } } }));
}

export function takeClock(clock: Clock): void {
  store.set({ clock, clockLead: Date.parse(clock.now) - Date.now() });
}
