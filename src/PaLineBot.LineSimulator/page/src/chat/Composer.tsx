import { useEffect, useRef, useState } from 'preact/hooks';
import { control } from '../control/control';
import { store } from '../state/AppState';
import { attempt } from '../state/attempt';
import { isGroup, speaking } from '../state/selectors';
import { words } from '../words';
import { GroupBar } from './GroupBar';
import { sendFiles } from './sendFiles';
import { StickerPicker } from './StickerPicker';
import { Icon } from '../ui/Icon';

interface Props {
  onMenu: (() => void) | undefined;
  onPlace: () => void;
}

/** What was written and not sent, per chat: the rich menu and other chats do not lose it. */
const drafts = new Map<string, string>();
const phone = matchMedia('(pointer: coarse)');

/** Where one writes; Enter sends on a computer, makes a new line on a phone. */
export function Composer({ onMenu, onPlace }: Props) {
  const chat = store.use((s) => s.chat);
  const fillIn = store.use((s) => s.fillIn);
  const [text, show] = useState('');
  const [mention, setMention] = useState(false);
  const [tray, setTray] = useState<'none' | 'attach' | 'stickers'>('none');
  const field = useRef<HTMLTextAreaElement>(null);
  const setText = (next: string) => {
    drafts.set(chat, next);
    show(next);
  };
  useEffect(() => { show(drafts.get(chat) ?? ''); setMention(false); setTray('none'); }, [chat]);
  useEffect(() => {
    if (!fillIn.turn) return;
    setText(fillIn.text);
    field.current?.focus();
    store.set({ fillIn: { text: '', turn: 0 } });
  }, [fillIn.turn]);
  useEffect(() => fit(field.current), [text]);

  const send = async () => {
    if (!text.trim()) return;
    const said = text;
    setText('');
    setMention(false);
    if (!(await attempt(() => control.say(speaking(store.value), said, mention)))) setText(said);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || phone.matches) return;
    event.preventDefault();
    void send();
  };
  return (
    <div class="composer">
      {isGroup(chat) && (
        <GroupBar mention={mention} setMention={setMention} />
      )}
      {tray === 'stickers' && <StickerPicker onSent={() => setTray('none')} />}
      {tray === 'attach' && <AttachTray onPlace={onPlace} onDone={() => setTray('none')} />}
      <div class="composer-line">
        {onMenu && <button type="button" class="icon" aria-label={words.showMenu} title={words.showMenu} onClick={onMenu}><Icon name="menu" /></button>}
        <button type="button" class="icon" aria-label={words.more} title={words.more} aria-expanded={tray === 'attach'} onClick={() => setTray(tray === 'attach' ? 'none' : 'attach')}><Icon name="plus" /></button>
        <textarea ref={field} rows={1} value={text} placeholder={words.write} aria-label={words.write} onInput={(e) => setText(e.currentTarget.value)} onKeyDown={onKeyDown} />
        <button type="button" class="icon" aria-label={words.sendSticker} title={words.sendSticker} aria-expanded={tray === 'stickers'} onClick={() => setTray(tray === 'stickers' ? 'none' : 'stickers')}><Icon name="smile" /></button>
        <button type="button" class="icon send" aria-label={words.send} disabled={!text.trim()} onClick={() => void send()}><Icon name="send" /></button>
      </div>
    </div>
  );
}

function fit(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  field.style.height = 'auto';
  field.style.height = `${Math.min(field.scrollHeight + 2, 132)}px`;
}

function AttachTray({ onPlace, onDone }: { onPlace: () => void; onDone: () => void }) {
  const send = (kind: 'image' | 'file') => (event: Event) => {
    void sendFiles(event.currentTarget as HTMLInputElement, kind);
    onDone();
  };
  return (
    <div class="attach">
      <label tabIndex={0}>🖼 {words.sendPicture}<input type="file" accept="image/*,video/*" multiple onChange={send('image')} /></label>
      <label tabIndex={0}>📄 {words.sendFile}<input type="file" onChange={send('file')} /></label>
      <button type="button" onClick={() => { onPlace(); onDone(); }}>📍 {words.sendLocation}</button>
    </div>
  );
}
