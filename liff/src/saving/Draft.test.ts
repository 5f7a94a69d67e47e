import { beforeEach, expect, test, vi } from 'vitest';
import type { AgreementAnswer } from '../contract/agreement';
import type { FormAnswer } from '../contract/form';

const api = vi.hoisted(() => ({ request: vi.fn(), recover: vi.fn(async () => undefined) }));
vi.mock('../api', () => ({
  ...api,
  nameForm: () => undefined,
  NetworkError: class extends Error {},
  ApiError: class extends Error {
    constructor(readonly status: number, readonly code: string, message: string, readonly body: Record<string, unknown> = {}) {
      super(message);
    }

    bodyAs(): unknown {
      return this.body;
    }
  },
}));
vi.mock('../config', () => ({ build: 'b', config: { district: 'demo' } }));
vi.mock('../app', () => ({ me: { value: { personId: 11 } } }));
vi.stubGlobal('window', globalThis);
const items = new Map<string, string>();
vi.stubGlobal('localStorage', { getItem: (k: string) => items.get(k) ?? null, setItem: (k: string, v: string) => void items.set(k, v), removeItem: (k: string) => void items.delete(k) });

const { ApiError } = await import('../api');
const { Draft } = await import('./Draft');

const form = { formId: 'pa1-teacher', version: 1, sections: [{ id: '1.1', fields: [{ id: '1.1.task' }] }] } as unknown as FormAnswer;
const agreement = (id: number, fiscalYear: number) =>
  ({ id, fiscalYear, form: { formId: form.formId, version: 1 }, newestFormVersion: 1, status: 'Draft', answers: {}, findings: [], missing: [], doneSections: [] }) as unknown as AgreementAnswer;
const notStarted = (fiscalYear: number) => new ApiError(404, 'not-started', 'ยังไม่เริ่ม', { fiscalYear });
const openDraft = () => new Draft(agreement(7, 2570), '"a"', form);

const beginning = { ...form, sections: [form.sections[0], { id: '1.2', fields: [] }] } as unknown as FormAnswer;
const whole = { ...form, sections: [form.sections[0], { id: '1.2', fields: [{ id: '1.2.task' }] }] } as unknown as FormAnswer;

beforeEach(() => {
  vi.useFakeTimers();
  items.clear();
  api.request.mockReset();
  api.recover.mockClear();
});

test.each([
  ['a new one was begun', () => Promise.resolve({ status: 200, etag: '"b"', body: agreement(8, 2571) })],
  ['none was begun yet', () => Promise.reject(notStarted(2571))],
])('a page of last year notices once, when %s, and keeps what is unsaved', async (_, answer) => {
  api.request.mockImplementation(answer);
  const draft = openDraft();
  draft.saver('1.1.task').type('เขียนค้างไว้');
  await draft.look();
  await draft.look(true);
  await vi.advanceTimersByTimeAsync(60_000);

  expect(draft.reload.value).toBe('year');
  expect(api.request).toHaveBeenCalledTimes(1);
  expect(api.recover).not.toHaveBeenCalled();
  expect(draft.summary.value).toMatchObject({ phase: 'refused', kept: true });
  expect(items.get('paline/demo/p/11/words/7/1.1.task')).toContain('เขียนค้างไว้');
  expect(draft.textOf('1.1.task')).toBe('เขียนค้างไว้');
});

test('a save that finds its agreement gone looks why, and is not sent again when the year is over', async () => {
  api.request.mockImplementation((path: string) => Promise.reject(path === 'agreement' ? notStarted(2571) : new ApiError(404, 'not-found', '')));
  const draft = openDraft();
  draft.saver('1.1.task').type('เขียนค้างไว้');
  await vi.advanceTimersByTimeAsync(60_000);

  expect(draft.reload.value).toBe('year');
  expect(api.request.mock.calls.map(([path]) => path)).toEqual(['agreement/7/fields/1.1.task', 'agreement']);
  expect(api.recover).not.toHaveBeenCalled();
  expect(items.get('paline/demo/p/11/words/7/1.1.task')).toContain('เขียนค้างไว้');
});

test.each([
  ['has one', () => Promise.resolve({ status: 200, etag: '"b"', body: agreement(9, 2570) })],
  ['has none', () => Promise.reject(notStarted(2570))],
])('another person in this browser, who %s this year, is answered by signing in once', async (_, answer) => {
  api.request.mockImplementationOnce(answer).mockResolvedValue({ status: 200, etag: '"a"', body: agreement(7, 2570) });
  const draft = openDraft();
  await draft.look();
  await draft.look();

  expect(api.recover).toHaveBeenCalledTimes(1);
  expect(draft.reload.value).toBeNull();
  expect(draft.agreement.value.id).toBe(7);
});

test('the rest of the form comes after its beginning, with what was written before and what this device kept, and replaces nothing that is being typed', async () => {
  const kept = openDraft();
  kept.saver('1.1.task').type('ยังไม่ได้ส่ง');
  items.set('paline/demo/p/11/words/7/1.2.task', items.get('paline/demo/p/11/words/7/1.1.task')!);
  items.delete('paline/demo/p/11/words/7/1.1.task');
  const draft = new Draft({ ...agreement(7, 2570), answers: { '1.2.task': { text: '', version: 0, needsRevision: false, updatedAt: '', from: 'page' } } }, '"a"', beginning, false);
  draft.saver('1.1.task').type('กำลังพิมพ์');
  api.request.mockImplementation((path: string) => (path.startsWith('forms/') ? Promise.resolve({ status: 200, etag: null, body: whole }) : new Promise(() => undefined)));

  expect(draft.isWhole.value).toBe(false);
  await draft.complete();

  expect(draft.isWhole.value).toBe(true);
  expect(draft.form).toBe(whole);
  expect(draft.textOf('1.1.task')).toBe('กำลังพิมพ์');
  expect(draft.textOf('1.2.task')).toBe('ยังไม่ได้ส่ง');
});

test('what is missing in a section is what the service says of it, and of other sections stays', async () => {
  const draft = new Draft({ ...agreement(7, 2570), missing: ['1.1.task', '1.1.outcome.learners', '1.2.task'] }, '"a"', {
    ...form, sections: [{ id: '1.1', fields: [{ id: '1.1.task' }, { id: '1.1.outcome.learners' }, { id: '1.1.outcome.staff' }] }, { id: '1.2', fields: [{ id: '1.2.task' }] }],
  } as unknown as FormAnswer);
  const saved = { version: 1, text: 'ศึกษานิเทศก์เป็นพี่เลี้ยงได้', savedAt: '2026-11-21T03:00:00Z', needsRevision: false, findings: [], done: false, reload: false };

  draft.onSaved('1.1.outcome.staff', { ...saved, missing: ['1.1.task'] });

  expect(draft.agreement.value.missing).toEqual(['1.2.task', '1.1.task']);
});

test('a form whose rest did not come can be asked for again', async () => {
  const draft = new Draft(agreement(7, 2570), '"a"', beginning, false);
  api.request.mockRejectedValueOnce(new Error('no signal')).mockResolvedValueOnce({ status: 200, etag: null, body: whole });
  await expect(draft.complete()).rejects.toThrow('no signal');
  expect(draft.isWhole.value).toBe(false);
  await draft.complete();
  expect(draft.isWhole.value).toBe(true);
});
