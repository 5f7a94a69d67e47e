import type { LineMessage, Message } from '../control/Message';
import { spokenText } from '../messages/spokenText';
import { words } from '../words';

/** What a locked phone shows of a message. */
export interface Notification {
  id: string;
  at: string;
  text: string;
}

/**
 * What came since the person last did something, newest first: of cards their alternative text, of texts their own words.
 * Messages that were sent silently, or were taken back, are not shown.
 */
export function notifications(messages: Message[], nameOf: (userId: string) => string): Notification[] {
  const since = messages.findLastIndex((m) => m.from === 'user');
  return messages.slice(since + 1)
    .filter((m) => m.from === 'bot' && !m.silent && !m.unsent)
    .map((m) => ({ id: m.id, at: m.at, text: announced(m.message, nameOf) }))
    .reverse();
}

function announced(message: LineMessage, nameOf: (userId: string) => string): string {
  switch (message.type) {
    case 'flex':
    case 'template':
    case 'imagemap':
      return message.altText ?? '';
    case 'text':
    case 'textV2':
      return spokenText(message, nameOf);
    case 'image':
      return words.sentPicture;
    case 'video':
      return words.sentVideo;
    case 'audio':
      return words.sentAudio;
    case 'sticker':
      return words.sentSticker;
    case 'location':
      return words.sentLocation;
    default:
      return words.unknownMessage;
  }
}
