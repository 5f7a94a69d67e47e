import type { LineMessage } from '../control/Message';
import stickers from '../stickers.json';
import { words } from '../words';

/** A drawn stand-in: LINE's own pictures are not ours to ship. */
export function StickerView({ message }: { message: LineMessage }) {
  const known = stickers.find((s) => s.packageId === message.packageId && s.stickerId === message.stickerId);
  return (
    <div class="sticker" role="img" aria-label={`${words.sticker} ${known?.text ?? message.stickerId ?? ''}`}>
      <span class="sticker-face">{known?.face ?? '🙂'}</span>
      <span class="sticker-id">{message.packageId} / {message.stickerId}</span>
    </div>
  );
}
