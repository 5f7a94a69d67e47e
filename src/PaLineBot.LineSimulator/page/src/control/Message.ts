import type { Action } from '../actions/Action';
import type { FlexContainer } from '../flex/FlexTypes';

export interface QuickReplyItem {
  type: 'action';
  imageUrl?: string;
  action: Action;
}

export interface TemplateColumn {
  thumbnailImageUrl?: string;
  imageUrl?: string;
  title?: string;
  text?: string;
  defaultAction?: Action;
  action?: Action;
  actions?: Action[];
}

export interface Template extends TemplateColumn {
  type: 'buttons' | 'confirm' | 'carousel' | 'image_carousel';
  columns?: TemplateColumn[];
}

export interface Mentionee {
  index: number;
  length: number;
  type: 'user' | 'all';
  userId?: string;
  isSelf?: boolean;
}

/** A message object as the bot sent it, or as the webhook carried it; only the fields this page draws. */
export interface LineMessage {
  type: string;
  text?: string;
  mention?: { mentionees: Mentionee[] };
  substitution?: Record<string, { type: string; mentionee?: { type: string; userId?: string } }>;
  altText?: string;
  contents?: FlexContainer;
  template?: Template;
  quickReply?: { items: QuickReplyItem[] };
  sender?: { name?: string; iconUrl?: string };
  originalContentUrl?: string;
  previewImageUrl?: string;
  packageId?: string;
  stickerId?: string;
  title?: string;
  address?: string;
  latitude?: number;
  longitude?: number;
  fileName?: string;
  fileSize?: number;
  duration?: number;
  baseUrl?: string;
}

/** One row of a chat's history. */
export interface Message {
  seq: number;
  id: string;
  channel: string;
  chat: string;
  from: 'bot' | 'user' | 'system';
  userId: string | null;
  via: string;
  at: string;
  type: string;
  message: LineMessage;
  unsent: boolean;
  edited: boolean;
  silent: boolean;
  requestId: string | null;
  webhookEventId: string | null;
}
