import type { ChatSummary } from '../control/Platform';

/** A fetched list in the order of its numbers, with what the stream brought while it was being fetched. */
export function merged<T extends { seq: number }>(fetched: T[], live: T[]): T[] {
  const last = fetched.at(-1)?.seq ?? 0;
  return [...fetched, ...live.filter((m) => m.seq > last)];
}

/** The same for a channel's chats: of each the one with the newer last message. */
export function mergedChats(fetched: ChatSummary[], live: Record<string, ChatSummary>, channel: string): Record<string, ChatSummary> {
  const chats = Object.fromEntries(fetched.map((chat) => [chat.id, chat]));
  for (const chat of Object.values(live)) {
    if (chat.channel === channel && chat.lastSeq > (chats[chat.id]?.lastSeq ?? 0)) chats[chat.id] = { ...chat, name: chats[chat.id]?.name ?? chat.name };
  }
  return chats;
}
