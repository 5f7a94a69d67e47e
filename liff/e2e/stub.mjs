import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const catalogue = join(root, 'src/PaLineBot.Rules/Forms/Catalogue');
const json = (name) => JSON.parse(readFileSync(join(catalogue, name), 'utf8'));
const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.woff2': 'font/woff2', '.json': 'application/json' };

/** The teacher's form as the service hands it out, read from the same catalogue. */
export function teacherForm() {
  const file = json('pa1-teacher.v1.json');
  const guide = json('guide.pa1-teacher.v1.json').sections;
  const field = (section, id, kind, role, entry) => ({ id, kind, role, title: entry.title, shortTitle: entry.shortTitle, required: entry.required ?? true, ofGroup: false,
    ask: guide[section]?.fields?.[id]?.ask ?? '', hasExample: !!exampleOf(section, id), onlyWhen: entry.onlyWhen ?? null, options: entry.options ?? [] });
  const part = (id, kind, entry) => ({ id, kind, title: entry.title, domainNo: null, domainTitle: null, meaning: guide[id]?.meaning ?? '', evidenceHints: [], fields: entry.fields.map((f) => field(id, f.id, f.kind, kind, f)) });
  const rows = file.domains.flatMap((d) => d.subIndicators.map((r) => ({ id: r.no, kind: 'SubIndicator', title: r.title, domainNo: d.no, domainTitle: d.title, meaning: guide[r.no]?.meaning ?? '', evidenceHints: r.evidenceHints ?? [],
    fields: [['task', 'Task'], ['outcome', 'Outcome'], ['measure', 'OutcomeMeasure']].map(([n, role]) => field(r.no, `${r.no}.${n}`, 'Text', role, file.columns[n])) })));
  const challenge = { id: 'challenge.1', kind: 'Challenge', title: file.challenge.title, domainNo: null, domainTitle: null, meaning: guide['challenge.1']?.meaning ?? '', evidenceHints: [],
    fields: Object.entries(file.challenge.fields).map(([n, f]) => field('challenge.1', `challenge.1.${n}`, 'Text', `Challenge${n[0].toUpperCase()}${n.slice(1)}`, f)) };
  return { formId: 'pa1-teacher', version: 1, status: 'Complete', challengeCount: 1, minimumHours: null, maxChars: 5000,
    sections: [part('header', 'Header', file.header), part('workload', 'Workload', file.workload), ...rows, challenge] };
}

/** What stands in the guide for all, else what the files of examples say of a primary class. */
function exampleOf(section, id) {
  const examples = json('examples.pa1-teacher.v1.1.primary.json');
  return json('guide.pa1-teacher.v1.json').sections[section]?.fields?.[id]?.example ?? examples.texts[id] ?? examples.byStanding.Professional[id];
}

const person = { fullName: 'นางสาวสมใจ ใฝ่เรียน', positionTitle: 'ครู', standingTitle: 'ชำนาญการ', school: 'โรงเรียนบ้านหนองตัวอย่าง' };
const level = { verb: 'แก้ไขปัญหา', detail: 'มองเห็นปัญหาการเรียนรู้ของผู้เรียน หาสาเหตุ แล้วแก้จนผู้เรียนเรียนรู้ได้ดีขึ้น' };

/** A stand-in for the service for working on the page alone: one teacher, one agreement, kept in memory. Not used by the tests of the real journeys. */
export function startStub(port = 0) {
  const form = teacherForm();
  const state = { answers: {}, version: 0, started: false, status: 'Draft', rounds: [], comments: [], nudged: new Set(), outcome: null };
  const sampleTexts = Object.fromEntries(form.sections.flatMap((s) => s.fields.filter((f) => f.hasExample).map((f) => [f.id, exampleOf(s.id, f.id)])));
  const linted = (section) => section.fields.flatMap((f) => {
    const text = state.answers[f.id]?.text ?? '';
    const blank = /\.{4,}/.exec(text);
    return blank ? [{ ruleId: 'P1-08', severity: 'Error', sectionId: section.id, fieldId: f.id, start: blank.index, length: blank[0].length, message: `${f.shortTitle}ของข้อ ${section.id} ยังมีช่องว่าง “${blank[0]}” อยู่ ใส่ตัวเลขกี่เปอร์เซ็นต์ดี`, suggestions: ['70', '75', '80'] }] : [];
  });
  const isDone = (s) => s.fields.every((f) => !f.required || f.onlyWhen || state.answers[f.id]?.text);
  const agreement = () => ({ id: 1, fiscalYear: 2570, form: { formId: form.formId, version: 1 }, newestFormVersion: 1, status: state.status, level,
    superior: { fullName: 'นายประสิทธิ์ นำโรงเรียน' }, answers: state.answers, findings: form.sections.flatMap(linted),
    missing: form.sections.flatMap((s) => s.fields).filter((f) => f.required && !f.onlyWhen && !state.answers[f.id]?.text).map((f) => f.id), doneSections: form.sections.filter(isDone).map((s) => s.id),
    rounds: state.rounds, comments: state.comments, receiptCode: state.rounds.at(-1)?.receiptCode ?? null });
  const submission = () => ({ submissionId: 1, round: 2, receiptCode: 'PA-7K2M', submittedAt: '2026-11-20T03:00:00Z', outcome: state.outcome, owner: person, fiscalYear: 2570, form: { formId: form.formId, version: 1 }, level,
    texts: sampleTexts, before: { ...sampleTexts, '1.2.task': 'ทำแผนการสอน\nปรับแผนทุกเดือน' }, changed: ['1.2.task'], commentsBefore: [{ sectionId: '1.2', text: 'ขอให้บอกเป็นขั้น ๆ' }],
    findings: [{ ruleId: 'P1-09', severity: 'Warning', sectionId: '1.3', fieldId: '1.3.measure', start: null, length: null, message: 'ตัวชี้วัดของข้อ 1.3 ยังไม่มีค่าที่วัดได้', suggestions: [] }], weakest: ['1.3', '2.1', 'challenge.1'], undoUntil: state.outcome ? new Date(Date.now() + 600_000).toISOString() : null, longestComment: 1_000 });
  const board = () => ({ school: person.school, fiscalYear: 2570, submitBy: '2026-12-30', counts: { NotStarted: 1, Draft: 1, Submitted: 1, Returned: 0, Approved: 1 }, rows: [
    [1, 'นางสาวสมใจ ใฝ่เรียน', 'Submitted', 15], [2, 'นายมานะ ตั้งใจสอน', 'Draft', 6], [3, 'นางวิภา พัฒนางาน', 'Approved', 15], [4, 'นายชูชาติ ขยันยิ่ง', 'NotStarted', 0]].map(([personId, name, status, done]) => ({ personId, name, positionTitle: 'ครู', standingTitle: 'ชำนาญการ', joined: true, status, done, of: 15, since: '2026-11-18T02:00:00Z', submissionId: status === 'Submitted' ? 1 : null, canBeNudged: status === 'Draft' || status === 'NotStarted', nudgedToday: state.nudged.has(personId) })) });
  const evidence = [{ id: 1, sectionId: '1.1', kind: 'link', name: 'แผนการสอนออนไลน์', size: null, url: 'https://example.ac.th/plan', contentUrl: null, addedAt: '2026-11-19T02:00:00Z', from: 'chat', ofRound: false, caption: null, state: 'kept', message: null }];

  const routes = [
    ['POST', /^session$/, () => [200, { me: me(), answers: {} }]], ['GET', /^opening$/, () => [200, { me: me(), answers: {} }]], ['GET', /^me$/, () => [200, me()]],
    ['GET', /^agreement\/examples$/, () => [200, { texts: Object.fromEntries(Object.entries(sampleTexts).map(([id, text]) => [id, [{ kind: null, text }]])) }]], ['GET', /^forms\//, () => [200, form]],
    ['GET', /^agreement$/, () => (state.started ? [200, agreement()] : [404, { code: 'not-started', fiscalYear: 2570, startable: true, reason: null, previous: { fiscalYear: 2569 }, message: 'ยังไม่เริ่ม' }])],
    ['POST', /^agreement$/, (_, body) => { state.started = true; if (body.copyPrevious) for (const [id, text] of Object.entries(sampleTexts).slice(8, 12)) state.answers[id] = { text, version: 1, needsRevision: true, updatedAt: new Date().toISOString(), from: 'copy' }; return [201, agreement()]; }],
    ['PUT', /^agreement\/1\/fields\/(.+)$/, (m, body, headers) => {
      const id = decodeURIComponent(m[1]); const now = state.answers[id] ?? { text: '', version: 0 };
      if (now.text !== body.text || now.needsRevision) { if (String(headers['if-match']).replaceAll('"', '') !== String(now.version)) return [412, { code: 'changed-elsewhere', message: '', current: { ...now, from: 'chat', updatedAt: new Date().toISOString() } }];
        state.answers[id] = { text: body.text, version: now.version + 1, needsRevision: false, updatedAt: new Date().toISOString(), from: 'page' }; }
      const s = form.sections.find((x) => x.fields.some((f) => f.id === id)); return [200, { version: state.answers[id]?.version ?? 0, text: state.answers[id]?.text ?? '', savedAt: new Date().toISOString(), needsRevision: false, findings: linted(s), missing: s.fields.filter((f) => f.required && !f.onlyWhen && !state.answers[f.id]?.text).map((f) => f.id), done: isDone(s), reload: false }]; }],
    ['POST', /^agreement\/1\/submit$/, () => { state.status = 'Submitted'; state.rounds = [{ round: 1, submissionId: 1, receiptCode: 'PA-7K2M', submittedAt: new Date().toISOString(), outcome: null, decidedAt: null, decidedBy: null, comments: [] }]; return [200, { receiptCode: 'PA-7K2M', round: 1, submissionId: 1 }]; }],
    ['POST', /^agreement\/1\/withdraw$/, () => { state.status = 'Draft'; return [204, null]; }],
    ['GET', /^waiting$/, () => [200, { submissions: state.outcome ? [] : [{ submissionId: 1, name: person.fullName, positionTitle: 'ครู', standingTitle: 'ชำนาญการ', school: person.school, round: 2, submittedAt: '2026-11-20T03:00:00Z', changed: 1, findings: { errors: 0, warnings: 1, hints: 2 } }], joinRequests: 1 }]],
    ['GET', /^submissions\/1$/, () => [200, submission()]], ['GET', /^submissions\/1\/evidence$/, () => [200, { items: evidence }]],
    ['POST', /^submissions\/1\/(approve|return|undo)$/, (m) => { state.outcome = { approve: 'Approved', return: 'Returned', undo: null }[m[1]]; return [200, { outcome: state.outcome, undoUntil: state.outcome === 'Approved' ? new Date(Date.now() + 600_000).toISOString() : null }]; }],
    ['GET', /^board$/, () => [200, board()]], ['POST', /^board\/(\d)\/nudge$/, (m) => { state.nudged.add(Number(m[1])); return [200, { told: 'push' }]; }],
    ['GET', /^evidence$/, () => [200, { items: evidence, sections: form.sections.map((s) => ({ id: s.id, title: s.title, hints: s.evidenceHints })) }]],
  ];
  const me = () => ({ personId: 1, ...person, isSuperior: true, leadsSchool: true, leadsDistrict: false, superiorName: 'นายสมชาย ผู้นำ', duties: [{ kind: 'DecideSubmission', due: null, daysLeft: null, writing: null }, { kind: 'Write', due: '2026-12-30', daysLeft: 30, writing: state.started ? { done: form.sections.filter((s) => s.kind === 'SubIndicator' && isDone(s)).length, of: 15, next: form.sections.find((s) => !isDone(s))?.id ?? null } : null }], fiscalYear: 2570, form: { formId: form.formId, version: 1 }, status: state.started ? state.status : null });

  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://stub');
    const say = (status, body, type = 'application/json') => (response.writeHead(status, { 'content-type': type }), response.end(body));
    if (url.pathname.endsWith('/token')) return say(200, JSON.stringify({ idToken: `x.${Buffer.from('{"sub":"U1"}').toString('base64')}.y` }));
    const asset = join(root, 'liff/dist-simulator', url.pathname.replace(/^\/liff\//, ''));
    if (url.pathname.startsWith('/liff/assets/') && existsSync(asset)) return say(200, readFileSync(asset), types[extname(asset)]);
    const api = /^\/liff\/demo\/api\/(.*)$/.exec(url.pathname);
    if (!api) return say(200, readFileSync(join(root, 'liff/dist-simulator/index.html'), 'utf8').replace('__PALINE_CONFIG__', JSON.stringify({ district: 'demo', districtName: 'สพป.ตัวอย่าง เขต 1', liffId: '2000000002-AbcdEfgh', simulator: `http://127.0.0.1:${server.address().port}` })), types['.html']);
    const parts = [];
    for await (const p of request) parts.push(p);
    const body = parts.length && /json/.test(request.headers['content-type'] ?? '') ? JSON.parse(Buffer.concat(parts)) : {};
    for (const [method, pattern, answer] of routes) {
      const found = method === request.method && pattern.exec(api[1]);
      if (!found) continue;
      const [status, result] = answer(found, body, request.headers);
      return say(status, JSON.stringify(result));
    }
    return say(404, JSON.stringify({ code: 'not-found', message: 'ไม่พบ' }));
  });
  return new Promise((done) => server.listen(port, '127.0.0.1', () => done({ address: `http://127.0.0.1:${server.address().port}`, state, stop: () => server.close() })));
}
