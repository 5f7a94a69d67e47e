import { useState } from 'preact/hooks';
import type { Request } from '../control/Platform';
import { store } from '../state/AppState';
import { timeOfDay } from '../thaiTime';
import { words } from '../words';
import { Json } from './Json';
import { requestsOfChat } from './requestsOfChat';

/** Webhooks and API calls, newest first. */
export function RequestList() {
  const { requests, chat, channel, messages } = store.use((s) => s);
  const [only, setOnly] = useState(true);
  const ours = requests.filter((r) => !r.channel || r.channel === channel);
  const shown = (only ? requestsOfChat(ours, chat, messages) : ours).toReversed();
  return (
    <>
      <label class="only"><input type="checkbox" checked={only} onChange={() => setOnly(!only)} /> {words.onlyThisChat}</label>
      {shown.length === 0 && <p>{words.nothingYet}</p>}
      {shown.map((request) => <RequestEntry key={request.seq} request={request} />)}
    </>
  );
}

function RequestEntry({ request }: { request: Request }) {
  const { direction, method, path, status, ms, fault, at } = request;
  const [open, setOpen] = useState(false);
  const bad = !status || status >= 400;
  return (
    <details class="request" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        <span class={`direction ${direction}`}>{direction === 'webhook' ? words.webhook : words.call}</span>
        <span class="request-path">{direction === 'webhook' ? eventTypes(request) : `${method} ${path}`}</span>
        <span class={bad ? 'status bad' : 'status'}>{status || '✕'}</span>
        <small>{timeOfDay(at)} · {ms === null ? '–' : `${Math.round(ms)} ms`}{fault && ` · ⚡ ${fault}`}</small>
      </summary>
      {open && (
        <>
          <h3>{words.sentBody}{direction === 'webhook' ? ` ${method} ${path}` : ''}</h3>
          <Json value={request.body ?? ''} />
          <h3>{words.answerBody}</h3>
          <Json value={request.answer ?? ''} />
        </>
      )}
    </details>
  );
}

/** "message, postback": what a webhook body is about. */
function eventTypes({ body, path }: Request): string {
  const types = [...(body ?? '').matchAll(/"type":"(message|messageEdited|unsend|follow|unfollow|join|leave|memberJoined|memberLeft|postback)"/g)];
  return types.length ? types.map((m) => m[1]).join(', ') : path;
}
