import { describe, expect, test } from 'vitest';
import { open, step, unwritten, type FieldEvent, type FieldState, type Step } from './autosave';
import type { FieldAnswer } from './contract/agreement';
import { normalise } from './thaiText';

const saved = (version: number, text: string) => ({ version, text, savedAt: '2026-11-22T03:00:00Z', needsRevision: false, findings: [], missing: [], done: false, reload: false });
const current = (text: string, version = 4): FieldAnswer => ({ text, version, needsRevision: false, updatedAt: '2026-11-22T03:01:00Z', from: 'chat' });
const heard = (text: string, version: number): FieldEvent => ({ type: 'heard', answer: current(text, version) });
const fresh = (): FieldState => open(current('เดิม', 3), null)[0];
const typed = (text: string, now = 0): FieldEvent => ({ type: 'typed', text, now });
const run = (state: FieldState, ...events: FieldEvent[]): Step => events.reduce<Step>(([s], e) => step(s, e), [state, []]);
const names = (s: Step) => s[1].map((e) => e.do);

describe('a field saves itself', () => {
  const table: [string, FieldEvent[], Partial<FieldState>, string[]][] = [
    ['typing keeps a copy at once and sets the timer', [typed('ใหม่')], { phase: 'dirty', text: 'ใหม่' }, ['keep', 'timer']],
    ['the timer sends', [typed('ใหม่'), { type: 'due' }], { phase: 'saving', sending: 'ใหม่' }, ['stop-timer', 'keep', 'send']],
    ['hiding the page sends at once', [typed('ใหม่'), { type: 'flush' }], { phase: 'saving' }, ['stop-timer', 'keep', 'send']],
    ['hiding the page sends nothing that is saved', [{ type: 'flush' }], { phase: 'clean' }, []],
    ['an answer makes it saved', [typed('ใหม่'), { type: 'due' }, { type: 'saved', answer: saved(4, 'ใหม่') }], { phase: 'clean', version: 4, savedAt: '2026-11-22T03:00:00Z' }, ['forget']],
    ['typing while it is sent goes out after the answer', [typed('ก'), { type: 'due' }, typed('กข'), { type: 'saved', answer: saved(4, 'ก') }], { phase: 'dirty', version: 4, text: 'กข', baseText: 'ก' }, ['keep', 'timer']],
    ['hidden while it is sent: the rest follows the answer at once', [typed('ก'), { type: 'due' }, typed('กข'), { type: 'flush' }, { type: 'saved', answer: saved(4, 'ก') }], { phase: 'saving', sending: 'กข', version: 4 }, ['stop-timer', 'keep', 'send']],
    ['typing back to what is saved needs no sending', [typed('ใหม่'), typed('เดิม')], { phase: 'clean' }, ['stop-timer', 'forget', 'forget']],
    ['without a network it waits and tries again', [typed('ใหม่'), { type: 'due' }, { type: 'failed' }], { phase: 'waiting', attempts: 1 }, ['keep', 'timer']],
    ['waiting, it is sent when due', [typed('ใหม่'), { type: 'due' }, { type: 'failed' }, { type: 'due' }], { phase: 'saving' }, ['stop-timer', 'keep', 'send']],
    ['somebody else wrote: a choice', [typed('ใหม่'), { type: 'due' }, { type: 'changed', current: current('ของเขา') }], { phase: 'conflict', text: 'ใหม่' }, ['keep', 'stop-timer']],
    ['somebody else wrote the same: saved', [typed('ใหม่'), { type: 'due' }, { type: 'changed', current: current('ใหม่') }], { phase: 'clean', version: 4 }, ['stop-timer', 'forget']],
    ['own text whose answer was lost is no conflict', [typed('ก'), { type: 'due' }, { type: 'failed' }, typed('กข'), { type: 'due' }, { type: 'changed', current: current('ก') }], { phase: 'saving', version: 4, sending: 'กข' }, ['stop-timer', 'keep', 'send']],
    ['own text the service trimmed is no conflict', [typed('ก '), { type: 'due' }, { type: 'failed' }, typed('ก ข'), { type: 'due' }, { type: 'changed', current: current('ก') }], { phase: 'saving', version: 4, sending: 'ก ข' }, ['stop-timer', 'keep', 'send']],
    ['a version that moved without its text is no conflict', [typed('ใหม่'), { type: 'due' }, { type: 'changed', current: current('เดิม', 9) }], { phase: 'saving', version: 9 }, ['stop-timer', 'keep', 'send']],
    ['refused: the text stays, with the reason', [typed('สิบ'), { type: 'due' }, { type: 'refused', code: 'not-a-value', message: 'ขอเป็นตัวเลข' }], { phase: 'refused', text: 'สิบ' }, ['keep', 'stop-timer']],
    ['closed: the text stays and is kept', [typed('ใหม่'), { type: 'due' }, { type: 'closed', message: 'ส่งแล้ว' }], { phase: 'closed', text: 'ใหม่' }, ['stop-timer', 'keep']],
    ['a change heard while nothing is typed is shown', [heard('จากแชต', 4)], { phase: 'clean', text: 'จากแชต', version: 4 }, []],
    ['a change heard while typing is a choice, never an overwrite', [typed('ใหม่'), heard('จากแชต', 4)], { phase: 'conflict', text: 'ใหม่' }, ['keep', 'stop-timer']],
    ['an old answer heard late changes nothing', [heard('เก่า', 2)], { phase: 'clean', text: 'เดิม', version: 3 }, []],
    ['what is heard while sending waits for the answer', [typed('ใหม่'), { type: 'due' }, heard('ใหม่', 4)], { phase: 'saving', version: 3 }, []],
    ['still true: saved as it is', [{ type: 'confirm' }], { phase: 'saving', sending: 'เดิม' }, ['stop-timer', 'keep', 'send']],
    ['an answer nobody waits for changes nothing', [{ type: 'saved', answer: saved(9, 'เดิม') }], { phase: 'clean', version: 3 }, []],
  ];
  test.each(table)('%s', (_, events, wanted, effects) => {
    const result = run(fresh(), ...events);
    expect(result[0]).toMatchObject(wanted);
    expect(names(result)).toEqual(effects);
  });

  const page = 'เเผนการอ่าน ';
  const stored = 'แผนการอ่าน';
  const answered: FieldEvent[] = [typed(page), { type: 'due' }, { type: 'saved', answer: saved(4, stored) }];
  const asStored: [string, FieldEvent[], Partial<FieldState>][] = [
    ['is not put under the hands of who types', answered, { phase: 'clean', text: page, baseText: stored, version: 4 }],
    ['stands on the screen when the field is left', [...answered, { type: 'flush' }], { phase: 'clean', text: stored, version: 4 }],
    ['stands on the screen at once when the field was left before the answer', [typed(page), { type: 'flush' }, { type: 'saved', answer: saved(4, stored) }], { phase: 'clean', text: stored }],
    ['is typed on from', [...answered, typed(`${page}ๆ`)], { phase: 'dirty', baseText: stored }],
    ['needs no sending when one types back to what was sent', [...answered, typed('เ'), typed(page)], { phase: 'clean' }],
    ['heard again is no news', [...answered, heard(stored, 4)], { phase: 'clean', text: page }],
    ['from another place is no conflict with one that looks the same', [typed(page), heard(stored, 4)], { phase: 'clean', version: 4, baseText: stored }],
    ['of a lost answer is no conflict', [typed('นำ้'), { type: 'due' }, { type: 'failed' }, typed('นำ้ใจ'), { type: 'due' }, { type: 'changed', current: current('น้ำ') }], { phase: 'saving', sending: 'นำ้ใจ', version: 4 }],
  ];
  test.each(asStored)('the text as stored %s', (_, events, wanted) => {
    expect(run(fresh(), ...events)[0]).toMatchObject(wanted);
  });

  test('typing without a pause is sent within two seconds all the same', () => {
    let state = fresh();
    let now = 0;
    let due = Infinity;
    for (const letter of 'abcdefghijklmnop') {
      const [next, effects] = step(state, typed(state.text + letter, now));
      const timer = effects.find((e) => e.do === 'timer');
      due = now + (timer?.do === 'timer' ? timer.ms : Infinity);
      state = next;
      now += 200;
      if (due <= now) break;
    }
    expect(due).toBeLessThanOrEqual(2000);
  });

  test('the choice is sent over the version it was made with', () => {
    const [state, effects] = run(fresh(), typed('ใหม่'), { type: 'due' }, { type: 'changed', current: current('ของเขา', 7) }, { type: 'chose', text: 'ใหม่\nของเขา' });
    expect(state).toMatchObject({ phase: 'saving', theirs: null });
    expect(effects.at(-1)).toEqual({ do: 'send', text: 'ใหม่\nของเขา', version: 7 });
  });

  test('choosing the other text sends nothing', () => {
    const [state, effects] = run(fresh(), typed('ใหม่'), { type: 'due' }, { type: 'changed', current: current('ของเขา', 7) }, { type: 'chose', text: 'ของเขา' });
    expect(state).toMatchObject({ phase: 'clean', text: 'ของเขา', version: 7 });
    expect(effects.some((e) => e.do === 'send')).toBe(false);
  });
});

describe('a copy left on the device', () => {
  const copy = { text: 'ในเครื่อง', version: 3, baseText: 'เดิม', unanswered: [] as string[] };
  const table: [string, string, number, typeof copy, string][] = [
    ['is sent when nothing changed since', 'เดิม', 3, copy, 'saving'],
    ['is dropped when the service has the same', 'ในเครื่อง', 4, copy, 'clean'],
    ['is a choice when somebody wrote meanwhile', 'จากแชต', 4, copy, 'conflict'],
    ['goes on from its own text whose answer was lost', 'ในเครื', 4, { ...copy, unanswered: ['ในเครื'] }, 'saving'],
    ['is a choice when the service went back behind it', 'เก่ากว่า', 2, copy, 'conflict'],
  ];
  test.each(table)('%s', (_, text, version, kept, phase) => {
    expect(open(current(text, version), kept)[0].phase).toBe(phase);
  });
});

test('a copy the service has already is called saved, with the time of the service', () => {
  const [state] = open(current('ในเครื่อง'), { text: 'ในเครื่อง', version: 3, baseText: 'เดิม', unanswered: [] });
  expect(state.savedAt).toBe('2026-11-22T03:01:00Z');
});

/** A server that keeps one field as the contract says, behind a line that loses requests and answers. */
test('nothing called saved is lost, whatever is lost on the way (500 seeds)', () => {
  for (let seed = 1; seed <= 500; seed++) simulate(seed);
});

test('nor is it, or in conflict with itself, when the service stores it in another form (500 seeds)', () => {
  for (let seed = 1; seed <= 500; seed++) simulate(seed, (text) => normalise(text).trim(), 'เเผนนำ้\u200b');
});

function simulate(seed: number, stored = (text: string) => text, piece = ''): void {
  let x = seed * 2654435761;
  const chance = () => ((x = (x ^ (x << 13)) >>> 0, x = (x ^ (x >>> 17)) >>> 0, x = (x ^ (x << 5)) >>> 0) % 1000) / 1000;
  const server = { ...unwritten, version: 0 };
  let state = open(unwritten, null)[0];
  let copy: ReturnType<typeof JSON.parse> = null;
  let timer = false;
  let word = 0;
  const put = (text: string, version: unknown) => {
    if (server.text === stored(text)) return { ok: true };
    if (String(version) !== String(server.version)) return { ok: false };
    server.text = stored(text);
    server.version++;
    return { ok: true };
  };
  const feed = (event: FieldEvent): void => act(step(state, event));
  const act = ([next, effects]: Step): void => {
    state = next;
    for (const e of effects) {
      if (e.do === 'keep') copy = structuredClone(e.copy);
      else if (e.do === 'forget') copy = copy?.text === e.text ? null : copy;
      else if (e.do === 'timer') timer = true;
      else if (e.do === 'stop-timer') timer = false;
      else send(e.text, e.version);
    }
  };
  const send = (text: string, version: unknown): void => {
    const lost = chance();
    if (lost < 0.2) return feed({ type: 'failed' });
    const answer = put(text, version);
    if (lost < 0.4) return feed({ type: 'failed' });
    feed(answer.ok ? { type: 'saved', answer: saved(server.version, server.text) } : { type: 'changed', current: { ...server } });
  };
  for (let i = 0; i < 40; i++) {
    const what = chance();
    if (what < 0.5) feed(typed(`${state.text}${piece}${word++} `, i * 300));
    else if (what < 0.85 && timer) feed({ type: 'due' });
    else if (what < 0.92) {
      const before = state.text;
      act(open({ ...server }, copy));
      expect(state.text, `seed ${seed}: closing the page lost words`).toBe(state.phase === 'clean' ? stored(before) : before);
    } else feed({ type: 'heard', answer: { ...server } });
    expect(state.phase, `seed ${seed}: a conflict with nobody`).not.toBe('conflict');
    if (state.phase === 'clean') expect(server.text, `seed ${seed}: called saved and is not`).toBe(stored(state.text));
  }
}
