import { caller } from '../e2e/simulator.mjs';

const channel = 'demo';
const onwards = ['ยินยอม', 'ใช่ ฉันเอง', 'ถูกต้อง', 'เริ่มใหม่ทั้งหมด', 'เริ่มทำ PA', 'ทำ PA ต่อ'];

/** A person of the demo district, played through the control API: says, taps, and reads what the bot answers. */
export class Person {
  constructor(simulator, id, { tell = () => undefined } = {}) {
    this.call = caller(simulator);
    this.id = id;
    this.tell = tell;
    this.words = '';
    this.labels = [];
  }

  /** The n-th LINE account of the demo, counted from 1. */
  static number(simulator, n, options) {
    return new Person(simulator, `U${n.toString(16).padStart(32, '0')}`, options);
  }

  follow() {
    return this.act('follow', `users/${this.id}/follow`, {});
  }

  say(text, more = {}) {
    return this.act(text.slice(0, 300), 'say', { text, ...more });
  }

  tap(label) {
    return this.act(`[${label}]`, 'tap', { label });
  }

  photo(bytes) {
    return this.answered('photo', () => this.call('POST', `/control/image?user=${this.id}&channel=${channel}`, bytes, 'image/jpeg'));
  }

  /** Does one thing and waits until the bot has answered. */
  act(what, path, order) {
    return this.answered(what, () => this.call('POST', `/control/${path}`, { user: this.id, channel, ...order }));
  }

  async answered(what, order, waitMs = 10_000) {
    const { lastSeq } = await this.call('GET', `/control/chats/${this.id}/messages?channel=${channel}`).catch(() => ({ lastSeq: 0 }));
    this.tell(`>> ${what}`);
    const done = await order();
    await this.read(lastSeq, waitMs);
    return done;
  }

  async read(after, waitMs) {
    const { messages } = await this.call('GET', `/control/chats/${this.id}/messages?channel=${channel}&after=${after}&from=bot&waitMs=${waitMs}`);
    const words = [];
    this.labels = [];
    for (const { message, via } of messages) {
      const said = [];
      collect(message, said, this.labels);
      words.push(...said);
      this.tell(`   BOT[${via}] ${said.join(' | ')}`);
    }
    this.tell(`      ${this.labels.join(' · ')}`);
    this.words = words.join('\n');
  }

  /** From adding the account to the first question. */
  async join(code) {
    await this.follow();
    for (let step = 0; step < 8 && !this.asksForAnswer; step++) {
      const label = onwards.find((l) => this.labels.includes(l));
      await (label ? this.tap(label) : this.say(code));
    }
  }

  get asksForAnswer() {
    return this.labels.includes('ข้ามไว้ก่อน') || this.labels.includes('ใช้ตามเดิม');
  }

  /** Answers the open question with its own example; a choice takes its first. Somebody reads for a minute before. */
  async answer(text) {
    await this.call('POST', '/control/clock', { advance: 'PT1M' });
    if (text) return this.say(text);
    if (this.labels.includes('ใช้ตามเดิม')) return this.tap('ใช้ตามเดิม');
    if (this.labels.includes('เลือกครบแล้ว')) {
      await this.say('1');
      if (this.labels.includes('เลือกครบแล้ว')) await this.tap('เลือกครบแล้ว');
      return undefined;
    }
    if (!this.labels.includes('ดูตัวอย่าง')) return this.say('1');
    await this.tap('ดูตัวอย่าง');
    const example = this.words.split('\n\n')[1];
    await this.call('POST', '/control/clock', { advance: 'PT1M' });
    return this.say(example);
  }

  /** Answers with examples until `done` says so, or nothing is asked any more. */
  async answerUntil(done = () => false) {
    for (let step = 0; step < 200 && this.asksForAnswer && !done(this.words); step++) await this.answer();
  }
}

function collect(o, words, labels) {
  if (Array.isArray(o)) o.forEach((x) => collect(x, words, labels));
  else if (o && typeof o === 'object') {
    if (o.label && o.type) labels.push(o.label);
    for (const [key, value] of Object.entries(o)) {
      if (key === 'text' && typeof value === 'string' && !o.label) words.push(value);
      else if (typeof value === 'object') collect(value, words, labels);
    }
  }
}
