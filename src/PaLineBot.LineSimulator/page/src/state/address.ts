import { isGroup } from './selectors';

/** The chat that the page's address asks for: `/?channel=demo&user=U…` or `&group=C…`. */
export function readAddress(): { channel: string; chat: string } {
  const values = new URLSearchParams(location.search);
  return { channel: values.get('channel') ?? '', chat: values.get('user') ?? values.get('group') ?? '' };
}

/** Puts the open chat in the address; opening one from the list can be undone with the browser's Back. */
export function writeAddress(channel: string, chat: string): void {
  const values = new URLSearchParams();
  if (channel) values.set('channel', channel);
  if (chat) values.set(isGroup(chat) ? 'group' : 'user', chat);
  const address = `${location.pathname}?${values}`;
  if (address === location.pathname + location.search) return;
  const opening = chat !== '' && readAddress().chat === '';
  if (opening) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
