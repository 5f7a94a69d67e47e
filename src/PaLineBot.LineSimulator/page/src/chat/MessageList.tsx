import { useEffect, useRef } from 'preact/hooks';
import type { Message } from '../control/Message';
import { store } from '../state/AppState';
import { markShown } from '../state/load';
import { findGroup, isGroup, speakerOf } from '../state/selectors';
import { dayKey, shortDay } from '../thaiTime';
import { useNow } from '../ui/useNow';
import { readCount, readUpTo } from '../viewing/readCounts';
import { words } from '../words';
import { MessageRow } from './MessageRow';
import { TypingRow } from './TypingRow';

const nearFoot = 160;

/** The talk, oldest first; stays at the foot while one reads there, and goes there with what one says oneself. */
export function MessageList() {
  const messages = store.use((s) => s.messages);
  const chat = store.use((s) => s.chat);
  const me = store.use(speakerOf);
  const typing = store.use((s) => s.typingUntil);
  const richMenu = store.use((s) => s.richMenu);
  store.use((s) => s.users);
  const frame = useRef<HTMLDivElement>(null);
  const stick = useRef(true);
  const top = useRef(0);
  const last = messages.at(-1);
  const mineLast = last?.from === 'user' && last.userId === me ? last.seq : 0;
  useEffect(() => { stick.current = true; }, [chat, mineLast]);
  useEffect(() => markShown(chat, me, last?.seq ?? 0), [chat, me, last?.seq]);
  useEffect(() => {
    const box = frame.current;
    if (box && stick.current) box.scrollTop = box.scrollHeight;
  }, [messages, typing, richMenu]);
  useEffect(() => keepAtFoot(frame.current!, stick), []);
  const onScroll = () => {
    const box = frame.current!;
    // Only who scrolls up leaves the foot: when much comes at once, it is the foot that moves away.
    if (box.scrollHeight - box.scrollTop - box.clientHeight < nearFoot) stick.current = true;
    else if (box.scrollTop < top.current) stick.current = false;
    top.current = box.scrollTop;
  };
  const readers = useReaders(chat, messages);
  return (
    <div ref={frame} class="talk" onScroll={onScroll} role="log" aria-live="polite" tabIndex={0}>
      <div>
        {messages.length === 0 && <p class="talk-empty">{words.emptyChat}</p>}
        {messages.map((row, index) => (
          <MessageWithDay key={row.seq} row={row} before={messages[index - 1]} me={me} readers={readers(row)} />
        ))}
        <TypingRow />
      </div>
    </div>
  );
}

/** Who has read a message: in a group so many members, else the account, once it has answered. */
function useReaders(chat: string, messages: Message[]): (row: Message) => number {
  const shown = store.use((s) => s.shown[chat]);
  const members = store.use((s) => findGroup(s, chat)?.members);
  if (!isGroup(chat)) {
    const lastBot = messages.findLast((m) => m.from === 'bot')?.seq ?? 0;
    return (row) => (row.seq < lastBot ? 1 : 0);
  }
  const read = readUpTo(messages, shown ?? {});
  return (row) => readCount(row, members ?? [], read);
}

/** Pictures and cards grow after they are drawn: then the foot moves too. */
function keepAtFoot(box: HTMLDivElement, stick: { current: boolean }): () => void {
  const observer = new ResizeObserver(() => { if (stick.current) box.scrollTop = box.scrollHeight; });
  observer.observe(box);
  if (box.firstElementChild) observer.observe(box.firstElementChild);
  return () => observer.disconnect();
}

interface RowProps {
  row: Message;
  before: Message | undefined;
  me: string;
  readers: number;
}

function MessageWithDay({ row, before, me, readers }: RowProps) {
  const newDay = !before || dayKey(before.at) !== dayKey(row.at);
  const sameSender = !newDay && before.from === row.from && before.userId === row.userId;
  return (
    <>
      {newDay && <DayMark at={row.at} />}
      <MessageRow row={row} mine={row.from === 'user' && row.userId === me} first={!sameSender} readers={readers} />
    </>
  );
}

function DayMark({ at }: { at: string }) {
  const now = useNow(60_000);
  const day = dayKey(at);
  const yesterday = dayKey(new Date(now.getTime() - 86_400_000));
  const text = day === dayKey(now) ? words.today : day === yesterday ? words.yesterday : shortDay(at);
  return <p class="day-mark"><span>{text}</span></p>;
}
