import type { Me } from '../contract/session';
import { dayOf } from '../dates';
import { nextOwn } from '../duties';
import { ofAgreement } from '../texts/common.th';
import { home } from '../texts/home.th';

export interface OwnCard {
  state: string;
  done: number;
  of: number;
  due: string | null;
  act: string;
  section: string | null;
}

/** What the home page says of one's own agreement first: state, days left, and the one thing to do next; null for who writes none. */
export function ownCard(me: Me): OwnCard | null {
  if (!me.form) return null;
  const next = nextOwn(me);
  const state = ofAgreement.status[me.status ?? 'NotStarted']!;
  const due = next?.due && next.daysLeft !== null ? home.left(next.daysLeft, dayOf(next.due)) : null;
  const writing = next?.writing;
  return { state, done: writing?.done ?? 0, of: writing?.of ?? 0, due, ...act(me) };
}

function act(me: Me): Pick<OwnCard, 'act' | 'section'> {
  const next = nextOwn(me);
  if (!next) return { act: home.read, section: null };
  if (me.status === null) return { act: home.begin, section: null };
  if (next.kind === 'Mend') return { act: home.mend, section: null };
  if (next.kind === 'Submit') return { act: home.check, section: null };
  const section = next.writing?.next ?? null;
  // Only sub-indicators have short numbers; other parts are known by their titles.
  return { act: section && /^[0-9]/.test(section) ? home.goOnAt(section) : home.goOn, section };
}
