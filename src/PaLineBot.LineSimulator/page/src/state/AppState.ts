import type { Message } from '../control/Message';
import type { Channel, ChatSummary, Clock, Counters, Fault, Group, Request, RichMenu, User, Violation } from '../control/Platform';
import type { ReadUpTo } from '../viewing/readCounts';
import { recallViewing, type Viewing } from '../viewing/viewing';
import { Store } from './Store';

export interface AppState {
  channels: Channel[];
  channel: string;
  users: User[];
  groups: Group[];
  chats: Record<string, ChatSummary>;
  /** Highest sequence number read, per chat. */
  seen: Record<string, number>;
  /** The open chat: a user id, a group id, or '' for none. */
  chat: string;
  /** Who speaks in each group. */
  speakers: Record<string, string>;
  messages: Message[];
  /** How far each member was shown each group. */
  shown: Record<string, ReadUpTo>;
  viewing: Viewing;
  /** Whether the phone is locked: only notifications are seen. */
  lock: boolean;
  /** Message whose quick replies were tapped away. */
  quickReplyUsed: string;
  typingUntil: number;
  richMenu: RichMenu | null;
  /** The open mini-app and who opened it; a new `turn` loads it afresh. */
  liff: { path: string; user: string; turn: number } | null;
  /** Text that an action puts in the composer; `turn` changes with every order. */
  fillIn: { text: string; turn: number };
  clock: Clock | null;
  /** Milliseconds to add to this machine's time to get the simulated one. */
  clockLead: number;
  faults: Fault[];
  counters: Counters | null;
  violations: Violation[];
  requests: Request[];
  inspector: boolean;
  connected: boolean;
  loaded: boolean;
  notice: string;
}

export const store = new Store<AppState>({
  channels: [],
  channel: '',
  users: [],
  groups: [],
  chats: {},
  seen: {},
  chat: '',
  speakers: {},
  messages: [],
  shown: {},
  viewing: recallViewing(),
  lock: false,
  quickReplyUsed: '',
  typingUntil: 0,
  richMenu: null,
  liff: null,
  fillIn: { text: '', turn: 0 },
  clock: null,
  clockLead: 0,
  faults: [],
  counters: null,
  violations: [],
  requests: [],
  inspector: false,
  connected: true,
  loaded: false,
  notice: '',
});
