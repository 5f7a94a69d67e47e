import { ApiError, NetworkError, request } from '../api';
import { open, step, unwritten, type Effect, type FieldEvent, type FieldState, type Step } from '../autosave';
import type { FieldAnswer } from '../contract/agreement';
import type { ChangedElsewhereProblem, FieldRequest, FieldSaved } from '../contract/field';
import { Store } from '../store';
import { saving } from '../texts/pa1.th';
import type { LocalCopies } from './keepLocal';

/** The browser lets about 64 kB of such requests outlive the page at once. */
const keepaliveBudget = 60_000;
let keepaliveBytes = 0;

const usual = { bytes: (text: string) => new TextEncoder().encode(text).length + 200, undoPauseMs: 1_000, undoSteps: 100, missingAttempts: 4 };

export interface Shown extends FieldState {
  /** Whether this device really keeps a copy of what is not saved. */
  kept: boolean;
}

export interface SaverHost {
  copies: LocalCopies;
  pathOf(field: string): string;
  onSaved(field: string, answer: FieldSaved): void;
  onClosed(): void;
  /** The agreement is of a year that is over: nothing is taken for it any more. */
  readonly isPast: boolean;
  /** The agreement is not to be found: the session in this browser is somebody else's, or its year is over. */
  onMissing(): void;
  onChange(): void;
}

/** Runs the autosave machine of one field: timers, the device's copy and the request. */
export class FieldSaver {
  readonly state: Store<Shown>;
  /** Set by the control on screen: puts a text in so that the browser's own undo still works. */
  put: ((text: string) => void) | null = null;
  private timer = 0;
  private past: string[] = [];
  private typedAt = -Infinity;
  private isUndoing = false;

  constructor(
    readonly id: string,
    private readonly host: SaverHost,
    answer: FieldAnswer = unwritten,
  ) {
    const [state, effects] = open(answer, host.copies.read(id));
    this.state = new Store<Shown>({ ...state, kept: true });
    // The copy left by an earlier visit is sent once everything stands.
    if (effects.length) queueMicrotask(() => this.act([state, effects]));
  }

  get text(): string {
    return this.state.value.text;
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  feed(event: FieldEvent): void {
    this.act(step(this.state.value, event));
  }

  type(text: string): void {
    const now = Date.now();
    const before = this.text;
    if (!this.isUndoing && before !== text && (now - this.typedAt > usual.undoPauseMs || Math.abs(text.length - before.length) > 20))
      this.past = [...this.past, before].slice(-usual.undoSteps);
    this.typedAt = now;
    this.feed({ type: 'typed', text, now });
  }

  /** Puts a whole text in the place of the present one, as if typed. */
  replace(text: string): void {
    this.typedAt = -Infinity;
    if (this.put) this.put(text);
    if (this.text !== text) this.type(text);
    this.typedAt = -Infinity;
  }

  undo(): void {
    let text = this.past.pop();
    while (text === this.text) text = this.past.pop();
    if (text === undefined) return this.host.onChange();
    this.isUndoing = true;
    this.replace(text);
    this.isUndoing = false;
    this.host.onChange();
  }

  private act([state, effects]: Step): void {
    let kept = this.state.value.kept;
    for (const effect of effects) {
      if (effect.do === 'keep') kept = this.host.copies.keep(this.id, effect.copy);
      else if (effect.do === 'forget') this.host.copies.forget(this.id, effect.text);
    }
    this.state.set({ ...state, kept });
    for (const effect of effects) this.run(effect);
    this.host.onChange();
  }

  private run(effect: Effect): void {
    if (effect.do === 'stop-timer' || effect.do === 'timer') clearTimeout(this.timer);
    if (effect.do === 'timer') this.timer = window.setTimeout(() => this.feed({ type: 'due' }), effect.ms);
    if (effect.do === 'send') void this.send(effect.text, effect.version);
  }

  private async send(text: string, version: number): Promise<void> {
    if (this.host.isPast) return this.feed({ type: 'refused', code: 'past-year', message: saving.past });
    const bytes = usual.bytes(text);
    const keepalive = keepaliveBytes + bytes <= keepaliveBudget;
    if (keepalive) keepaliveBytes += bytes;
    try {
      const { body } = await request<FieldSaved>(this.host.pathOf(this.id), {
        method: 'PUT', body: { text } satisfies FieldRequest, headers: { 'If-Match': `"${version}"` }, keepalive,
      });
      this.feed({ type: 'saved', answer: body });
      this.host.onSaved(this.id, body);
    } catch (error) {
      this.refused(error);
    } finally {
      if (keepalive) keepaliveBytes -= bytes;
    }
  }

  private refused(error: unknown): void {
    if (!(error instanceof ApiError)) {
      if (!(error instanceof NetworkError)) console.error(error);
      return this.feed({ type: 'failed' });
    }
    if (error.code === 'changed-elsewhere') this.feed({ type: 'changed', current: error.bodyAs<ChangedElsewhereProblem>().current });
    else if (error.code === 'closed') {
      this.feed({ type: 'closed', message: error.message });
      this.host.onClosed();
    } else if (error.status === 404 && this.state.value.attempts < usual.missingAttempts) {
      this.host.onMissing();
      this.feed({ type: 'failed' });
    } else if ([401, 408, 412, 425, 429].includes(error.status) || error.status >= 500) this.feed({ type: 'failed' });
    else this.feed({ type: 'refused', code: error.code, message: error.message });
  }
}
