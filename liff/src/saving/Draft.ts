import { ApiError, nameForm, recover, request } from '../api';
import { unwritten } from '../autosave';
import type { AgreementAnswer, NotStartedProblem } from '../contract/agreement';
import type { FieldSaved } from '../contract/field';
import type { FormAnswer, FormExamples, FormField, FormSection } from '../contract/form';
import { formerWordsKey, storage, wordsKey } from '../device';
import { getForm } from '../early';
import { Store } from '../store';
import { FieldSaver, type SaverHost } from './FieldSaver';
import { LocalCopies } from './keepLocal';

/** How often the page looks whether the chat or another device wrote (contract: GET agreement). */
const lookEveryMs = 4_000;

/** The worst of what the fields are doing, for the line at the top. */
export interface Summary {
  phase: 'clean' | 'dirty' | 'saving' | 'waiting' | 'conflict' | 'refused';
  savedAt: string | null;
  kept: boolean;
}

/** Why the page is to be opened anew: the service is newer, or this is an agreement of a year that is over. */
export type Old = 'version' | 'year';

const weight = ['clean', 'dirty', 'saving', 'refused', 'waiting', 'conflict'] as const;

/** The agreement open on this page: its fields, each saving itself, and the look at the service every few seconds. */
export class Draft implements SaverHost {
  readonly agreement: Store<AgreementAnswer>;
  readonly summary = new Store<Summary>({ phase: 'clean', savedAt: null, kept: true });
  readonly reload = new Store<Old | null>(null);
  readonly copies: LocalCopies;
  /** Whether the whole form is here, or only its beginning. */
  readonly isWhole: Store<boolean>;
  readonly fields = new Map<string, FieldSaver>();
  readonly sectionOf = new Map<string, FormSection>();
  private formHere: FormAnswer;
  private etag: string | null;
  private saves = 0;
  private timer = 0;
  private isLooking = false;
  private examplesAsked: Promise<FormExamples> | null = null;

  constructor(
    agreement: AgreementAnswer,
    etag: string | null,
    form: FormAnswer,
    isWhole = true,
  ) {
    this.agreement = new Store(agreement);
    this.isWhole = new Store(isWhole);
    this.formHere = form;
    this.etag = etag;
    this.copies = new LocalCopies(storage(), wordsKey(agreement.id), formerWordsKey(agreement.id));
    nameForm(`${form.formId}/${form.version}`);
    this.readFields();
    if (agreement.newestFormVersion > form.version) this.askAnew('version');
    this.onChange();
  }

  get form(): FormAnswer {
    return this.formHere;
  }

  /** Reads the rest of the form, where only its beginning was here. */
  async complete(): Promise<void> {
    if (this.isWhole.value) return;
    this.formHere = await getForm(this.agreement.value.form);
    this.readFields();
    this.isWhole.set(true);
    this.onChange();
  }

  private readFields(): void {
    for (const section of this.formHere.sections)
      for (const { id } of section.fields) {
        this.sectionOf.set(id, section);
        if (!this.fields.has(id)) this.fields.set(id, new FieldSaver(id, this, this.agreement.value.answers[id]));
      }
  }

  start(): () => void {
    const hide = () => this.flush();
    const show = () => (document.visibilityState === 'hidden' ? this.flush() : void this.look());
    const online = () => this.retry();
    addEventListener('pagehide', hide);
    document.addEventListener('visibilitychange', show);
    addEventListener('online', online);
    addEventListener('focus', show);
    this.timer = window.setInterval(() => document.visibilityState === 'visible' && void this.look(), lookEveryMs);
    return () => {
      this.flush();
      removeEventListener('pagehide', hide);
      document.removeEventListener('visibilitychange', show);
      removeEventListener('online', online);
      removeEventListener('focus', show);
      clearInterval(this.timer);
    };
  }

  saver(field: FormField | string): FieldSaver {
    return this.fields.get(typeof field === 'string' ? field : field.id)!;
  }

  get isPast(): boolean {
    return this.reload.value === 'year';
  }

  /** The examples that fit this agreement, asked for once, and anew after other kinds of class were ticked. */
  examples(): Promise<FormExamples> {
    this.examplesAsked ??= request<FormExamples>('agreement/examples').then((answer) => answer.body);
    this.examplesAsked.catch(() => (this.examplesAsked = null));
    return this.examplesAsked;
  }

  textOf = (field: string): string => this.fields.get(field)?.text ?? '';

  pathOf(field: string): string {
    return `agreement/${this.agreement.value.id}/fields/${encodeURIComponent(field)}`;
  }

  flush(): void {
    for (const saver of this.fields.values()) saver.feed({ type: 'flush' });
  }

  retry(): void {
    for (const saver of this.fields.values()) if (saver.state.value.phase === 'waiting') saver.feed({ type: 'due' });
  }

  /** Sends what is typed and waits until everything is saved; false when something stays unsaved. */
  async settle(ms = 8_000): Promise<boolean> {
    this.flush();
    const until = Date.now() + ms;
    const isBusy = () => ['dirty', 'saving'].includes(this.summary.value.phase);
    while (isBusy() && Date.now() < until) {
      await new Promise<void>((done) => {
        const over = () => (clearTimeout(timer), unwatch(), done());
        const unwatch = this.summary.watch(over);
        const timer = setTimeout(over, 500);
      });
      this.flush();
    }
    return this.summary.value.phase === 'clean';
  }

  /** Asks the service how the agreement stands; what others wrote comes in through the machine of each field. */
  async look(force = false): Promise<void> {
    if (this.isPast || (this.isLooking && !force)) return;
    this.isLooking = true;
    const saves = this.saves;
    try {
      const headers: Record<string, string> = this.etag && !force ? { 'If-None-Match': this.etag } : {};
      const answer = await request<AgreementAnswer>('agreement', { headers });
      if (answer.status !== 304 && answer.body.id !== this.agreement.value.id) return this.onOther(answer.body.fiscalYear);
      if (this.summary.value.phase === 'waiting') this.retry();
      // An answer asked for before something was saved may be older than what the page knows.
      if (answer.status === 304 || saves !== this.saves) return;
      this.etag = answer.etag;
      this.take(answer.body);
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) this.onOther(error.code === 'not-started' ? error.bodyAs<NotStartedProblem>().fiscalYear : undefined);
    } finally {
      this.isLooking = false;
    }
  }

  private take(agreement: AgreementAnswer): void {
    this.agreement.set(agreement);
    if (agreement.form.version !== this.form.version || agreement.newestFormVersion > this.form.version) this.askAnew('version');
    const isOpen = agreement.status === 'Draft' || agreement.status === 'Returned';
    for (const [id, saver] of this.fields) {
      if (saver.state.value.phase === 'closed' && !isOpen) continue;
      saver.feed({ type: 'heard', answer: agreement.answers[id] ?? unwritten });
    }
  }

  onSaved(field: string, answer: FieldSaved): void {
    this.saves++;
    if (answer.reload) this.askAnew('version');
    const { id: section, kind } = this.sectionOf.get(field)!;
    if (kind === 'Header') this.examplesAsked = null;
    const now = this.agreement.value;
    const done = new Set(now.doneSections);
    if (answer.done) done.add(section);
    else done.delete(section);
    const findings = [...now.findings.filter((f) => f.sectionId !== section), ...answer.findings];
    const missing = [...now.missing.filter((m) => this.sectionOf.get(m)?.id !== section), ...answer.missing];
    this.agreement.set({ ...now, findings, missing, doneSections: [...done] });
  }

  onMissing(): void {
    void this.look();
  }

  /** Another agreement, or none: of another year, then signing in would not help; else of another person, who took over the session in this browser. */
  private onOther(fiscalYear: number | undefined): void {
    if (fiscalYear !== undefined && fiscalYear !== this.agreement.value.fiscalYear) return this.end();
    this.etag = null;
    recover().catch(() => undefined);
  }

  private end(): void {
    clearInterval(this.timer);
    this.askAnew('year');
    // What waits is not sent any more: it can still be read and copied here, and its field says why.
    this.retry();
  }

  private askAnew(why: Old): void {
    if (!this.isPast) this.reload.set(why);
  }

  onClosed(): void {
    void this.look(true);
  }

  onChange(): void {
    let phase: Summary['phase'] = 'clean';
    let savedAt: string | null = null;
    let kept = true;
    for (const saver of this.fields.values()) {
      const s = saver.state.value;
      const own = s.phase === 'closed' ? 'clean' : s.phase;
      if (weight.indexOf(own) > weight.indexOf(phase)) phase = own;
      if (s.savedAt && (!savedAt || Date.parse(s.savedAt) > Date.parse(savedAt))) savedAt = s.savedAt;
      if (!s.kept && own !== 'clean') kept = false;
    }
    const now = this.summary.value;
    if (now.phase !== phase || now.savedAt !== savedAt || now.kept !== kept) this.summary.set({ phase, savedAt, kept });
  }
}
