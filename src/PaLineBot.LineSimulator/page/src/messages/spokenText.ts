import type { LineMessage } from '../control/Message';
import { words } from '../words';

/** The text of a text or textV2 message, with `{keys}` of textV2 filled in by `nameOf`. */
export function spokenText(message: LineMessage, nameOf: (userId: string) => string): string {
  const text = message.text ?? '';
  if (message.type !== 'textV2') return text;
  return text.replace(/\{\{|\}\}|\{(\w{1,20})\}/g, (whole, key: string | undefined) => {
    if (key === undefined) return whole[0]!;
    const to = message.substitution?.[key];
    if (to?.type !== 'mention') return to ? '☺' : whole;
    return to.mentionee?.type === 'all' ? '@All' : `@${nameOf(to.mentionee?.userId ?? '')}`;
  });
}

/** One line that stands for a message in the list of chats. */
export function preview(message: LineMessage): string {
  switch (message.type) {
    case 'text':
    case 'textV2':
      return (message.text ?? '').replace(/\s+/g, ' ');
    case 'flex':
    case 'template':
    case 'imagemap':
      return message.altText ?? words.card;
    case 'sticker':
      return words.sticker;
    case 'image':
      return words.picture;
    case 'video':
      return words.video;
    case 'audio':
      return words.audio;
    case 'file':
      return message.fileName ?? words.file;
    case 'location':
      return words.location;
    default:
      return message.text ?? words.unknownMessage;
  }
}
