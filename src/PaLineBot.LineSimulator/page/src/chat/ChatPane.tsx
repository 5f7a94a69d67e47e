import { useEffect, useRef, useState } from 'preact/hooks';
import type { Action } from '../actions/Action';
import { ActionContext } from '../actions/ActionContext';
import { store } from '../state/AppState';
import { perform, type Needs } from '../state/perform';
import { LockScreen } from '../viewing/LockScreen';
import { letterScales } from '../viewing/viewing';
import { ChatFoot } from './ChatFoot';
import { ChatHeader } from './ChatHeader';
import { MessageList } from './MessageList';
import { PickDialog } from './PickDialog';
import { PlaceDialog } from './PlaceDialog';
import { QuickReplies } from './QuickReplies';
import { sendFiles } from './sendFiles';

/** The phone: header, talk, quick replies, and keyboard or rich menu; LINE for PC has neither quick replies nor rich menu. */
export function ChatPane() {
  const chat = store.use((s) => s.chat);
  const { device, letters } = store.use((s) => s.viewing);
  const lock = store.use((s) => s.lock);
  const [menuOpen, setMenuOpen] = useState(true);
  const [asked, setAsked] = useState<{ needs: Needs; action: Action } | null>(null);
  const pictures = useRef<HTMLInputElement>(null);
  useEffect(() => { setAsked(null); setMenuOpen(true); }, [chat]);

  const ask = (needs: Needs, action: Action) => {
    if (needs === 'camera') pictures.current?.click();
    else setAsked({ needs, action });
  };
  const act = (action: Action, area?: number) => void perform(action, { ask, setRichMenu: setMenuOpen, ...(area === undefined ? {} : { area }) });
  const close = () => setAsked(null);

  return (
    <ActionContext.Provider value={act}>
      <section class={`phone ${device === 'pc' ? 'pc' : ''}`} style={{ '--letters': letterScales[letters] }}>
        <ChatHeader />
        <MessageList />
        {device === 'phone' && <QuickReplies />}
        <ChatFoot menuOpen={menuOpen} setMenuOpen={setMenuOpen} onArea={act} onPlace={() => ask('location', { type: 'location' })} />
        <input ref={pictures} type="file" accept="image/*" hidden onChange={(e) => void sendFiles(e.currentTarget, 'image')} />
        {asked?.needs === 'date' && <PickDialog action={asked.action} onClose={close} />}
        {asked?.needs === 'location' && <PlaceDialog onClose={close} />}
        {lock && <LockScreen />}
      </section>
    </ActionContext.Provider>
  );
}
