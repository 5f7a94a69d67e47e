import type { Message } from '../control/Message';
import { FlexMessageView } from '../flex/FlexMessageView';
import { words } from '../words';
import { LocationView } from './LocationView';
import { MediaView } from './MediaView';
import { Picture } from './Picture';
import { StickerView } from './StickerView';
import { TemplateView } from './TemplateView';
import { TextView } from './TextView';

/** What a message shows, without its time and sender. */
export function MessageBody({ row }: { row: Message }) {
  const { message } = row;
  switch (message.type) {
    case 'text':
    case 'textV2':
      return <div class="words"><TextView message={message} /></div>;
    case 'flex':
      return message.contents ? <FlexMessageView contents={message.contents} altText={message.altText ?? ''} /> : null;
    case 'template':
      return <TemplateView message={message} />;
    case 'sticker':
      return <StickerView message={message} />;
    case 'location':
      return <LocationView message={message} />;
    case 'image':
    case 'video':
    case 'audio':
    case 'file':
      return <MediaView row={row} />;
    case 'imagemap':
      return <div class="media-picture"><Picture url={`${message.baseUrl}/700`} alt={message.altText ?? ''} /></div>;
    default:
      return <div class="words">{message.text ?? words.unknownMessage}</div>;
  }
}
