import type { Message } from '../control/Message';

/** The history of a chat, with what the stream brought while it was being fetched. */
export function merged(history: Message[], live: Message[]): Message[] {
  const last = history.at(-1)?.seq ?? 0;
  return [...history, ...live.filter((m) => m.seq > last)];
}
