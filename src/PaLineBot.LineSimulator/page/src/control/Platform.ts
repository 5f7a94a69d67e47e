import type { Action } from '../actions/Action';
import type { Message } from './Message';

export interface Channel {
  key: string;
  displayName: string;
  basicId?: string | null;
  botUserId?: string | null;
  pictureUrl?: string | null;
  webhookUrl?: string | null;
}

export interface User {
  id: string;
  displayName: string;
  pictureUrl?: string | null;
  statusMessage?: string | null;
  friends?: { channel: string; status: FriendStatus }[];
}

export type FriendStatus = 'none' | 'friend' | 'blocked';

export interface Group {
  id: string;
  name: string;
  pictureUrl?: string | null;
  members: string[];
  channel?: string | null;
}

export interface ChatSummary {
  id: string;
  channel: string;
  kind: 'user' | 'group';
  name: string;
  pictureUrl?: string | null;
  lastSeq: number;
  last?: Message | null;
}

export interface RichMenuArea {
  bounds: { x: number; y: number; width: number; height: number };
  action: Action;
}

export interface RichMenu {
  richMenuId: string | null;
  from: 'user' | 'default' | 'none';
  menu?: {
    size: { width: number; height: number };
    selected?: boolean;
    chatBarText: string;
    areas: RichMenuArea[];
  } | null;
  imageUrl?: string | null;
}

export interface Clock {
  now: string;
  offsetMs: number;
  version: number;
}

export interface Fault {
  id: number;
  struck: number;
  /** How often it will still strike; missing when it goes by chance. */
  left?: number;
  order: { kind: string };
}

export interface Counters {
  replies: number;
  pushes: number;
  multicasts: number;
  broadcasts: number;
  bubbles: number;
  billable: number;
  billableThisMonth: number;
  quota: number | null;
}

export interface Violation {
  seq: number;
  at: string;
  channel: string | null;
  code: string;
  message: string;
  method?: string | null;
  path?: string | null;
}

/** A call of the bot, or a webhook to it; body and answer are text. */
export interface Request {
  seq: number;
  direction: 'call' | 'webhook';
  at: string;
  method: string;
  path: string;
  channel: string | null;
  status: number | null;
  ms: number | null;
  requestId: string | null;
  fault: string | null;
  body: string | null;
  answer: string | null;
}
