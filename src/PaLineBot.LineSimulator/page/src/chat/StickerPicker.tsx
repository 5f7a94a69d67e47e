import { control } from '../control/control';
import { store } from '../state/AppState';
import { attempt } from '../state/attempt';
import { speaking } from '../state/selectors';
import stickers from '../stickers.json';
import { words } from '../words';

/** A handful of stickers, drawn as faces. */
export function StickerPicker({ onSent }: { onSent: () => void }) {
  const send = ({ packageId, stickerId, keywords, text }: (typeof stickers)[number]) => {
    onSent();
    void attempt(() => control.sticker(speaking(store.value), { packageId, stickerId, keywords, text }));
  };
  return (
    <div class="sticker-picker" role="group" aria-label={words.sendSticker}>
      {stickers.map((sticker) => (
        <button key={sticker.stickerId} type="button" aria-label={sticker.text} title={sticker.text} onClick={() => send(sticker)}>{sticker.face}</button>
      ))}
    </div>
  );
}
