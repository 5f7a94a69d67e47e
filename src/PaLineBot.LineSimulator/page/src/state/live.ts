import type { Message } from '../control/Message';
import type { Clock, Request } from '../control/Platform';
import { control } from '../control/control';
import { attempt } from './attempt';
import { store } from './AppState';
import { closeChat, loadAll, loadFigures, loadRichMenu, markSeen, takeClock } from './load';

const requestsKept = 300;

/** Listens to the simulator's server-sent events for as long as the page is open. */
export function listen(): void {
  const source = new EventSource('/control/stream');
  const on = <T>(kind: string, take: (data: T) => void) =>
    source.addEventListener(kind, (event) => take(JSON.parse((event as MessageEvent<string>).data) as T));

  source.onerror = () => store.set({ connected: false });
  source.onopen = () => {
    // A simulator started anew counts from one again.
    if (!store.value.connected) store.set({ messages: [], chats: {}, requests: [] });
    store.set({ connected: true });
    // What came before the stream stood, at the start or while it was away, is fetched.
    void attempt(loadAll);
  };
  on<Message>('message', takeMessage);
  on<Message>('changed', replaceMessage);
  on<Clock>('clock', takeClock);
  on<Request>('request', takeRequest);
  on<{ channel: string; chat: string; seconds: number }>('typing', ({ channel, chat, seconds }) => {
    if (channel === store.value.channel && chat === store.value.chat) store.set({ typingUntil: Date.now() + seconds * 1000 });
  });
  on('richmenu', () => void attempt(loadRichMenu));
  on('violation', figuresSoon);
  for (const kind of ['friend', 'group', 'user', 'channel']) on(kind, peopleSoon);
  on('reset', () => {
    closeChat();
    store.set({ chats: {}, requests: [] });
    void attempt(loadAll);
  });
}

/** A new message: to the open chat, and to the list. */
export function takeMessage(message: Message): void {
  if (message.channel !== store.value.channel) return;
  store.set((state) => {
    const old = state.chats[message.chat];
    const name = old?.name ?? '';
    const kind = message.chat.startsWith('U') ? 'user' as const : 'group' as const;
    return { chats: { ...state.chats, [message.chat]: { id: message.chat, channel: message.channel, kind, name, lastSeq: message.seq, last: message } } };
  });
  if (message.chat !== store.value.chat) return figuresSoon();
  if (!store.value.messages.some((m) => m.seq === message.seq)) {
    const messages = [...store.value.messages, message].sort((a, b) => a.seq - b.seq);
    store.set({ messages, ...(message.from === 'bot' ? { typingUntil: 0 } : {}) });
  }
  markSeen(message.chat, message.seq);
  figuresSoon();
}

function replaceMessage(message: Message): void {
  if (message.channel !== store.value.channel) return;
  store.set((state) => {
    const chat = state.chats[message.chat];
    const chats = chat?.last?.seq === message.seq ? { ...state.chats, [message.chat]: { ...chat, last: message } } : state.chats;
    const messages = state.chat === message.chat ? state.messages.map((m) => (m.seq === message.seq ? message : m)) : state.messages;
    return { chats, messages };
  });
}

function takeRequest(request: Request): void {
  store.set(({ requests }) => ({ requests: [...requests.filter((r) => r.seq !== request.seq), request].slice(-requestsKept) }));
  figuresSoon();
}

const figuresSoon = gathered(() => attempt(loadFigures), 400);
const peopleSoon = gathered(() => attempt(async () => {
  const { channel } = store.value;
  if (!channel) return loadAll();
  const [channels, users, groups] = await Promise.all([control.channels(), control.users(), control.groups()]);
  store.set({ channels, users, groups });
}), 150);

/** Many orders within `ms` become one. */
function gathered(run: () => unknown, ms: number): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => { waiting = false; run(); }, ms);
  };
}
