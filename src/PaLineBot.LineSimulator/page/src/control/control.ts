import { get, post, remove, upload } from './http';
import type { Message } from './Message';
import type { Channel, ChatSummary, Clock, Counters, Fault, Group, Request, RichMenu, User, Violation } from './Platform';

/** Who speaks, and where: without `chat` it is the one-to-one chat with the bot. */
export interface Speaking {
  channel: string;
  user: string;
  chat?: string;
}

interface Place {
  title: string;
  address: string;
  latitude: number;
  longitude: number;
}

interface Sticker {
  packageId: string;
  stickerId: string;
  text?: string;
  keywords?: string[];
}

export type Media = 'image' | 'video' | 'audio' | 'file';

/** The simulator's control API (docs/simulator.md), one method per order. */
export const control = {
  channels: () => get<Channel[]>('channels'),
  users: () => get<User[]>('users'),
  groups: () => get<Group[]>('groups'),
  chats: (channel: string) => get<ChatSummary[]>('chats', { channel }),
  messages: (channel: string, chat: string) => get<{ messages: Message[] }>(`chats/${chat}/messages`, { channel, after: '0' }),
  richMenu: (channel: string, user: string) => get<RichMenu>(`users/${user}/richmenu`, { channel }),
  clock: () => get<Clock>('clock'),
  faults: () => get<Fault[]>('faults'),
  counters: (channel: string) => get<Counters>('counters', { channel }),
  violations: () => get<Violation[]>('violations'),
  requests: () => get<{ requests: Request[] }>('requests', { after: '0' }),

  addUser: (displayName: string) => post<User>('users', { displayName }),
  addGroup: (channel: string, name: string, members: string[]) => post<Group>('groups', { name, members, channel }),
  friend: (channel: string, user: string, order: 'follow' | 'block' | 'unblock') => post(`users/${user}/${order}`, { channel }),
  groupBot: (channel: string, group: string, order: 'invite' | 'remove-bot') => post(`groups/${group}/${order}`, { channel }),
  groupMembers: (group: string, order: 'join' | 'leave', users: string[]) => post(`groups/${group}/${order}`, { users }),

  say: (who: Speaking, text: string, mentionBot: boolean) => post<Message>('say', { ...who, text, ...(mentionBot ? { mentionBot } : {}) }),
  sticker: (who: Speaking, sticker: Sticker) => post<Message>('sticker', { ...who, ...sticker }),
  location: (who: Speaking, place: Place) => post<Message>('location', { ...who, ...place }),
  media: (who: Speaking, kind: Media, file: File) =>
    upload<Message>(kind, { ...who, ...(kind === 'file' ? { fileName: file.name } : {}) }, file),
  postback: (who: Speaking, data: string, displayText?: string, params?: Record<string, string>) =>
    post('postback', { ...who, data, displayText, params }),
  tapRichMenu: (who: Speaking, richMenuArea: number) => post('tap', { ...who, richMenuArea }),
  unsend: (who: Speaking, messageId: string) => post('unsend', { ...who, messageId }),
  edit: (who: Speaking, messageId: string, text: string) => post('edit', { ...who, messageId, text }),

  moveClock: (order: { now: string } | { advance: string } | { reset: true }) => post<Clock>('clock', order),
  addFault: (fault: Record<string, unknown>) => post<Fault>('faults', fault),
  clearFaults: () => remove('faults'),
};

/** Where the page finds what a person sent: picture, sound, film or file. */
export const contentUrl = (messageId: string) => `/control/contents/${messageId}`;
