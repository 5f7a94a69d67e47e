import { useEffect } from 'preact/hooks';
import { ChatPane } from './chat/ChatPane';
import { LiffPanel } from './liff/LiffPanel';
import { Inspector } from './inspector/Inspector';
import { PeoplePane } from './people/PeoplePane';
import { readAddress } from './state/address';
import { store } from './state/AppState';
import { attempt } from './state/attempt';
import { listen } from './state/live';
import { closeChat, openChat } from './state/load';
import { TopBar } from './topbar/TopBar';
import { words } from './words';

/** The page: people, phone, inspector; on a narrow screen one of them at a time. */
export function App() {
  const { loaded, channels, chat, inspector, connected, notice } = store.use((s) => s);
  useEffect(() => {
    listen();
    const back = () => {
      const wanted = readAddress().chat;
      if (wanted) void attempt(() => openChat(wanted));
      else closeChat();
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  return (
    <div class={`app ${chat ? 'has-chat' : ''} ${inspector ? 'has-inspector' : ''}`}>
      <TopBar />
      <PeoplePane />
      <main>
        {chat && <div class="screens"><ChatPane /><LiffPanel /></div>}
        {!chat && <p class="choose">{!loaded ? words.loading : channels.length ? words.chooseChat : words.noChannels}</p>}
      </main>
      {inspector && <Inspector />}
      {!connected && <p class="notice" role="status">{words.disconnected}</p>}
      {notice && connected && <p class="notice" role="status">{notice}</p>}
    </div>
  );
}
