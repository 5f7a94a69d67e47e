import type { Message } from '../control/Message';
import { contentUrl } from '../control/control';
import { words } from '../words';
import { Picture } from './Picture';

/** Picture, film, sound or file: the bot's are at an address, a person's are with the simulator. */
export function MediaView({ row }: { row: Message }) {
  const { message } = row;
  const url = row.from === 'bot' ? (message.originalContentUrl ?? '') : contentUrl(row.id);
  switch (message.type) {
    case 'image':
      return (
        <a class="media-picture" href={url} target="_blank" rel="noopener">
          <Picture url={row.from === 'bot' ? (message.previewImageUrl ?? url) : url} alt={words.picture} fit="contain" />
        </a>
      );
    case 'video':
      return <video class="media-video" src={url} poster={message.previewImageUrl} controls preload="metadata" />;
    case 'audio':
      return <audio class="media-audio" src={url} controls preload="metadata" />;
    default:
      return (
        <a class="media-file" href={url} target="_blank" rel="noopener">
          <span class="media-file-icon" aria-hidden="true">📄</span>
          <span><b>{message.fileName ?? words.file}</b><small>{kilobytes(message.fileSize)}</small></span>
        </a>
      );
  }
}

function kilobytes(bytes: number | undefined): string {
  return bytes === undefined ? '' : `${Math.max(1, Math.round(bytes / 1024)).toLocaleString('en-US')} kB`;
}
