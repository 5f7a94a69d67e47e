import type { Message } from '../control/Message';

/** How far each member of a group has read: up to a sequence number. */
export type ReadUpTo = Readonly<Record<string, number>>;

/** What members have read: up to where they last wrote themselves, or further where this page showed it to them. */
export function readUpTo(messages: Message[], shown: ReadUpTo): ReadUpTo {
  const read: Record<string, number> = { ...shown };
  for (const { from, userId, seq } of messages) {
    if (from === 'user' && userId) read[userId] = Math.max(read[userId] ?? 0, seq);
  }
  return read;
}

/** How many of the members have read a message, its sender aside; the account itself is no member. */
export function readCount(message: Message, members: readonly string[], read: ReadUpTo): number {
  return members.filter((member) => member !== message.userId && (read[member] ?? 0) >= message.seq).length;
}
