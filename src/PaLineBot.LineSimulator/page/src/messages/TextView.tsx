import type { LineMessage } from '../control/Message';
import { liffPath } from '../liff/liffPath';
import { openLink } from '../liff/openLink';
import { store } from '../state/AppState';
import { nameOf, speakerOf } from '../state/selectors';
import { linkify } from './linkify';
import { spokenText } from './spokenText';

/** Words with their line breaks, links, mentions in bold. */
export function TextView({ message }: { message: LineMessage }) {
  const text = spokenText(message, (id) => nameOf(store.value, id));
  return (
    <>
      {cutMentions(text, message).map(({ text: part, mention }, index) => (mention
        ? <b key={index} class="mention">{part}</b>
        : linkify(part).map((piece, n) => (piece.href
          ? <Link key={`${index}-${n}`} href={piece.href}>{piece.text}</Link>
          : piece.text))))}
    </>
  );
}

function Link({ href, children }: { href: string; children: string }) {
  const path = liffPath(href, speakerOf(store.value));
  const onClick = (event: MouseEvent) => {
    if (!path || store.value.viewing.device === 'pc' || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openLink(href);
  };
  return <a href={path ?? href} target="_blank" rel="noopener" onClick={onClick}>{children}</a>;
}

/** Mentions count in UTF-16 units, as JavaScript does. */
function cutMentions(text: string, message: LineMessage): { text: string; mention: boolean }[] {
  const mentionees = [...(message.mention?.mentionees ?? [])].sort((a, b) => a.index - b.index);
  const parts: { text: string; mention: boolean }[] = [];
  let from = 0;
  for (const { index, length } of mentionees) {
    if (index < from) continue;
    parts.push({ text: text.slice(from, index), mention: false }, { text: text.slice(index, index + length), mention: true });
    from = index + length;
  }
  return [...parts, { text: text.slice(from), mention: false }].filter((part) => part.text);
}
