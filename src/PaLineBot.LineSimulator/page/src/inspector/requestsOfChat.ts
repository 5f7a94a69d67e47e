import type { Message } from '../control/Message';
import type { Request } from '../control/Platform';

/** Requests that concern a chat: its id is in them, or a message of the chat came by them (replies name no chat). */
export function requestsOfChat(requests: Request[], chat: string, messages: Message[]): Request[] {
  if (!chat) return requests;
  const carried = new Set(messages.map((m) => m.requestId).filter((id) => id !== null));
  return requests.filter((r) =>
    (r.requestId !== null && carried.has(r.requestId))
    || r.path.includes(chat) || !!r.body?.includes(chat) || !!r.answer?.includes(chat));
}
