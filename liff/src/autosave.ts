import type { FieldAnswer } from './contract/agreement';
import type { FieldSaved } from './contract/field';
import { normalise } from './thaiText';

/** clean: the service has it. dirty: typed, a timer runs. saving: on its way. waiting: will be sent again. conflict: two texts, a person chooses. refused: the service does not take it as it is. closed: the agreement takes no change now. */
export type Phase = 'clean' | 'dirty' | 'saving' | 'waiting' | 'conflict' | 'refused' | 'closed';

export interface FieldState {
  /** What stands on the screen. */
  text: string;
  /** What the service has, as it stored it, when last heard of. */
  baseText: string;
  /** What stood on the screen of which the service made that. */
  sent: string;
  /** Typed since the field was left: the screen is not changed under the person's hands. */
  typing: boolean;
  version: number;
  phase: Phase;
  /** Text on its way now. */
  sending: string | null;
  /** Texts sent whose answer never came: meeting one of them again is no conflict. */
  unanswered: string[];
  savedAt: string | null;
  needsRevision: boolean;
  attempts: number;
  /** When the first keystroke not yet sent was made, in milliseconds. */
  dirtySince: number | null;
  /** Send at once when the answer under way arrives. */
  urgent: boolean;
  theirs: FieldAnswer | null;
  problem: { code: string; message: string } | null;
}

export interface LocalCopy {
  text: string;
  version: number;
  baseText: string;
  unanswered: string[];
}

export type FieldEvent =
  | { type: 'typed'; text: string; now: number }
  | { type: 'due' }
  | { type: 'flush' }
  | { type: 'confirm' }
  | { type: 'saved'; answer: FieldSaved }
  | { type: 'failed' }
  | { type: 'changed'; current: FieldAnswer }
  | { type: 'refused'; code: string; message: string }
  | { type: 'closed'; message: string }
  | { type: 'heard'; answer: FieldAnswer }
  | { type: 'chose'; text: string };

export type Effect =
  | { do: 'keep'; copy: LocalCopy }
  | { do: 'forget'; text: string }
  | { do: 'timer'; ms: number }
  | { do: 'stop-timer' }
  | { do: 'send'; text: string; version: number };

export type Step = [FieldState, Effect[]];

/** Pause after which a field is sent, and the longest a field being typed in without pause waits (design §6: within 2 s). */
export const pauseMs = 1_000;
export const mostMs = 1_900;
const againMs = [1_000, 2_000, 4_000, 8_000, 15_000];

/** Of a text whose answer was lost the page does not know what is stored: what looks the same is taken for it. */
const same = (a: string, b: string): boolean => a === b || normalise(a).trim() === normalise(b).trim();
const holds = (texts: string[], text: string): boolean => texts.some((t) => same(t, text));
const copyOf = (s: FieldState): LocalCopy => ({ text: s.text, version: s.version, baseText: s.baseText, unanswered: s.unanswered });
const keep = (s: FieldState): Effect => ({ do: 'keep', copy: copyOf(s) });
const isOpen = (s: FieldState): boolean => (s.text !== s.baseText && s.text !== s.sent) || s.unanswered.length > 0;

/** A field nobody has written yet. */
export const unwritten: FieldAnswer = { text: '', version: 0, needsRevision: false, updatedAt: '', from: 'page' };

/** State of a field as the service gave it and as the local copy, if one was left, remembers it. */
export function open(answer: FieldAnswer, copy: LocalCopy | null): Step {
  const { text, version, needsRevision } = answer;
  const clean: FieldState = {
    text, baseText: text, sent: text, typing: false, version, phase: 'clean', sending: null, unanswered: [], savedAt: null, needsRevision,
    attempts: 0, dirtySince: null, urgent: false, theirs: null, problem: null,
  };
  if (!copy) return [clean, []];
  // Sent at the last moment, and its answer never heard: now it is known to be saved.
  if (same(copy.text, text)) return [{ ...clean, savedAt: answer.updatedAt || null }, [{ do: 'forget', text: copy.text }]];
  const mine: FieldState = { ...clean, text: copy.text, unanswered: copy.unanswered };
  const continues = String(copy.version) === String(version) || same(copy.baseText, text) || holds(copy.unanswered, text);
  if (continues) return send(mine);
  const conflict: FieldState = { ...mine, phase: 'conflict', baseText: copy.baseText, sent: copy.baseText, version: copy.version, theirs: answer };
  return [conflict, []];
}

/** What happens next in one field; pure, so that every order of events can be tried. */
export function step(s: FieldState, e: FieldEvent): Step {
  switch (e.type) {
    case 'typed': return typed(s, e.text, e.now);
    case 'due': return s.phase === 'dirty' || s.phase === 'waiting' ? send(s) : [s, []];
    case 'flush': return flush(s);
    case 'confirm': return s.phase === 'clean' ? send(s) : flush(s);
    case 'saved': return saved(s, e.answer);
    case 'failed': return failed(s);
    case 'changed': return changed(s, e.current);
    case 'refused': return refused(s, e.code, e.message);
    case 'closed': return [{ ...s, phase: 'closed', sending: null, problem: { code: 'closed', message: e.message } }, [{ do: 'stop-timer' }, ...(isOpen(s) ? [keep(s)] : [])]];
    case 'heard': return heard(s, e.answer);
    case 'chose': return chose(s, e.text);
  }
}

function typed(s: FieldState, text: string, now: number): Step {
  if (text === s.text) return [s, []];
  const next: FieldState = { ...s, text, typing: true, dirtySince: s.dirtySince ?? now, problem: s.phase === 'closed' ? s.problem : null };
  if (s.phase === 'conflict' || s.phase === 'closed' || s.phase === 'saving') return [next, [keep(next)]];
  if (!isOpen(next)) return [{ ...next, phase: 'clean', dirtySince: null }, [{ do: 'stop-timer' }, { do: 'forget', text: s.text }, { do: 'forget', text }]];
  const left = mostMs - (now - next.dirtySince!);
  return [{ ...next, phase: 'dirty' }, [keep(next), { do: 'timer', ms: Math.max(0, Math.min(pauseMs, left)) }]];
}

function send(s: FieldState): Step {
  const unanswered = [...s.unanswered.filter((t) => t !== s.text), s.text].slice(-8);
  const next: FieldState = { ...s, phase: 'saving', sending: s.text, unanswered, dirtySince: null, urgent: false, problem: null };
  return [next, [{ do: 'stop-timer' }, keep(next), { do: 'send', text: s.text, version: s.version }]];
}

/** The field was left, or the page: now the screen may show what the service made of the text. */
function flush(state: FieldState): Step {
  const s = state.typing ? { ...state, typing: false } : state;
  if (s.phase === 'dirty' || s.phase === 'waiting') return send({ ...s, attempts: 0 });
  if (s.phase === 'saving' && s.text !== s.sending) return [{ ...s, urgent: true }, []];
  return [s.phase === 'clean' && s.text !== s.baseText ? { ...s, text: s.baseText } : s, []];
}

function saved(s: FieldState, answer: FieldSaved): Step {
  if (s.phase !== 'saving' || s.sending === null) return [s, []];
  const base: FieldState = {
    ...s, baseText: answer.text, sent: s.sending, version: answer.version, savedAt: answer.savedAt, needsRevision: answer.needsRevision,
    sending: null, unanswered: [], attempts: 0, problem: null,
  };
  if (base.text === base.sent)
    return [{ ...base, text: s.typing ? s.text : answer.text, phase: 'clean', dirtySince: null, urgent: false }, [{ do: 'forget', text: s.text }]];
  if (s.urgent) return send(base);
  return [{ ...base, phase: 'dirty' }, [keep(base), { do: 'timer', ms: pauseMs }]];
}

function failed(s: FieldState): Step {
  if (s.phase !== 'saving') return [s, []];
  const next: FieldState = { ...s, phase: 'waiting', sending: null, attempts: s.attempts + 1 };
  return [next, [keep(next), { do: 'timer', ms: againMs[Math.min(s.attempts, againMs.length - 1)]! }]];
}

function changed(s: FieldState, current: FieldAnswer): Step {
  if (s.phase !== 'saving') return [s, []];
  const known: FieldState = { ...s, sending: null };
  if (same(current.text, s.text)) return settle(known, current);
  if (holds(s.unanswered, current.text) || same(current.text, s.baseText))
    return send({ ...known, baseText: current.text, sent: current.text, version: current.version });
  const next: FieldState = { ...known, phase: 'conflict', theirs: current, urgent: false };
  return [next, [keep(next), { do: 'stop-timer' }]];
}

function settle(s: FieldState, current: FieldAnswer): Step {
  const next: FieldState = {
    ...s, phase: 'clean', text: s.typing ? s.text : current.text, baseText: current.text, sent: s.text, version: current.version, savedAt: current.updatedAt || null,
    unanswered: [], attempts: 0, theirs: null, dirtySince: null, urgent: false,
  };
  return [next, [{ do: 'stop-timer' }, { do: 'forget', text: s.text }]];
}

function refused(s: FieldState, code: string, message: string): Step {
  if (s.phase !== 'saving') return [s, []];
  const unanswered = s.unanswered.filter((t) => t !== s.sending);
  const next: FieldState = { ...s, sending: null, unanswered, problem: { code, message } };
  if (s.text !== s.sending) return [{ ...next, phase: 'dirty' }, [keep(next), { do: 'timer', ms: pauseMs }]];
  return [{ ...next, phase: 'refused' }, [keep(next), { do: 'stop-timer' }]];
}

function heard(s: FieldState, answer: FieldAnswer): Step {
  const { text, version, needsRevision } = answer;
  if (s.phase === 'saving') return [s, []];
  if (s.phase === 'closed') return open(answer, isOpen(s) ? copyOf(s) : null);
  if (s.phase === 'conflict') {
    if (same(text, s.text)) return settle(s, answer);
    return [s.theirs && version > s.theirs.version ? { ...s, theirs: answer } : s, []];
  }
  if (version === s.version) return [s.needsRevision === needsRevision ? s : { ...s, needsRevision }, []];
  // Version 0 is a field emptied elsewhere; any other older version is an answer that came late.
  if (version < s.version && version !== 0) return [s, []];
  if (s.phase === 'clean') return [{ ...s, text, baseText: text, sent: text, version, needsRevision }, []];
  if (same(text, s.text)) return settle(s, answer);
  if (same(text, s.baseText) || holds(s.unanswered, text)) return [{ ...s, baseText: text, sent: text, version }, []];
  const next: FieldState = { ...s, phase: 'conflict', theirs: answer };
  return [next, [keep(next), { do: 'stop-timer' }]];
}

function chose(s: FieldState, text: string): Step {
  if (s.phase !== 'conflict' || !s.theirs) return [s, []];
  const next: FieldState = { ...s, text, baseText: s.theirs.text, sent: s.theirs.text, version: s.theirs.version, theirs: null, unanswered: [], attempts: 0 };
  if (same(text, s.theirs.text)) return [{ ...next, phase: 'clean', dirtySince: null }, [{ do: 'forget', text: s.text }, { do: 'forget', text }]];
  return send(next);
}
