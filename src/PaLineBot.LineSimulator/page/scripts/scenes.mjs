// A button has room for 20 characters.
const school = 'โรงเรียนบ้านหนองตัว…';
const three = 'งาน: 1) นำเข้าสู่บทเรียนด้วยเรื่องใกล้ตัว 2) ให้ผู้เรียนฝึกพูดรายงานในกลุ่ม 4 คน\n'
  + 'ผลลัพธ์: ผู้เรียนกล้าแสดงความคิดเห็น พูดรายงานหน้าชั้นได้ตรงประเด็น\nตัวชี้วัด: ผู้เรียนร้อยละ 80 พูดรายงานหน้าชั้นได้ตั้งแต่ระดับดีขึ้นไป';

const pc = { viewing: { device: 'pc', letters: 'normal' } };
const largest = { viewing: { device: 'phone', letters: 'huge' } };
const photo = Buffer.from('/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==', 'base64');

/** What is played, in this order; each scene takes its pictures while it goes on. */
export const scenes = { joins, firstItem, split, submits, returns, mends, decides, superior, office, strangers, group, desktop };

async function joins({ number, camera }) {
  await number(4).join('DRECTR22');
  const t = number(1);
  await t.follow();
  await camera.take('teacher-01-consent-360', t.id);
  await t.tap('ยินยอม');
  await t.say('teacher2');
  await camera.take('teacher-02-join-confirm-360', t.id);
  await t.tap('ใช่ ฉันเอง');
  await camera.take('teacher-03-joined-360', t.id);
  await t.tap('เริ่มทำ PA');
  await camera.take('teacher-04-first-question-menu-360', t.id, { menu: true });
  await camera.take('teacher-05-first-question-360', t.id);
}

async function firstItem({ number, camera }) {
  const t = number(1);
  await t.say('ห้องเรียนวิชาสามัญหรือวิชาพื้นฐาน');
  for (const hours of ['20', '๖', '3', '1']) await t.answer(hours);
  await camera.take('teacher-06-one-field-360', t.id);
  await camera.take('teacher-17-largest-letters-360', t.id, largest);
  await camera.take('pc-01-one-field-1024', t.id, pc);
  await t.tap('ดูตัวอย่าง');
  await camera.take('teacher-07-example-360', t.id);
  await t.answer('วิเคราะห์ผู้เรียนรายคน');
  await t.say('ทำหน่วยการเรียนรู้ร่วมกับกลุ่มสาระ');
  await t.say('แล้วปรับแผนทุกเดือนจากผลทดสอบ');
  await camera.take('teacher-08-three-bubbles-360', t.id);
  await t.say('แก้ 1.1');
  await camera.take('teacher-09-change-an-item-360', t.id);
  await t.tap('กลับไปทำต่อ');
  await t.answer('ผู้เรียนได้เรียนหน่วยการเรียนรู้ที่เหมาะกับตน และอ่านจับใจความได้ดีขึ้น');
  await t.answer('ผู้เรียนร้อยละ ......... ผ่านเกณฑ์');
  await camera.take('teacher-10-blank-in-answer-360', t.id, { from: 'ยังมีช่องว่าง' });
  await t.tap('ใส่ 75');
  await t.tap('พักก่อน');
  await camera.take('teacher-11-paused-360', t.id);
  await t.say('PA ของฉัน');
  await camera.take('teacher-18-my-pa-360', t.id);
  await t.say('เมนู');
  await camera.take('teacher-19-menu-card-360', t.id);
  await camera.take('pc-02-menu-card-1024', t.id, pc);
}

async function split({ number, camera }) {
  const t = number(1);
  await t.say('ทำต่อ');
  await t.answerUntil((words) => words.includes('1.3 จัดกิจกรรมการเรียนรู้'));
  await t.answer(three);
  await camera.take('teacher-12-three-fields-split-360', t.id, { from: 'แยกให้ตามนี้ไหม' });
  await t.tap('แยกตามนี้');
}

async function submits({ number, camera }) {
  const t = number(1);
  await t.photo(photo);
  await camera.take('teacher-20-photo-360', t.id);
  await t.tap('เก็บไว้ก่อน');
  await t.answerUntil();
  await rewrite(t, '2.1', 'ตัวชี้วัด', 'ข้อมูลผู้เรียนร้อยละ ____ เป็นปัจจุบันทุกเดือน');
  await rewrite(t, '2.3', 'งาน', 'ทำงานวิชาการ');
  await t.say('ตรวจก่อนส่ง');
  await camera.take('teacher-13-readiness-360', t.id);
  await rewrite(t, '2.1', 'ตัวชี้วัด', 'ข้อมูลผู้เรียนร้อยละ 90 เป็นปัจจุบันทุกเดือน');
  await t.say('สรุป');
  await camera.take('teacher-16-overview-412', t.id);
  await t.say('ส่ง');
  await t.tap('ยืนยันส่ง');
  await camera.take('teacher-14-submit-and-receipt-360', t.id);
  await camera.take('teacher-22-locked-phone-360', t.id, { lock: true });
  await t.say('เอกสาร');
  await camera.take('teacher-21-papers-360', t.id);
}

async function rewrite(t, item, field, words) {
  await t.say(`แก้ ${item}`);
  await t.tap(field);
  await t.answer(words);
}

async function returns({ number, camera }) {
  const d = number(4);
  await d.say('รอพิจารณา');
  await d.tap('นางสาวสมใจ ใฝ่เรียน');
  await d.tap('ส่งกลับให้แก้');
  await camera.take('director-03-return-pick-412', d.id, { from: 'จะให้แก้ข้อไหน' });
  await d.say('1.3 2.1');
  await d.answer('ขอให้ระบุสื่อที่ใช้ และบอกว่าใช้กี่ครั้ง');
  await d.answer('ตัวชี้วัดยังไม่บอกว่าผ่านเกณฑ์อะไร');
  await camera.take('director-04-return-preview-412', d.id);
  await d.tap('ส่งกลับเลย');
}

async function mends({ number, camera }) {
  const t = number(1);
  await t.say('ทำต่อ');
  await camera.take('teacher-15-returned-comment-360', t.id, { from: 'จะแก้ส่วนไหน' });
  await t.tap('งาน');
  await t.answer('1) นำเข้าสู่บทเรียนด้วยบัตรภาพ 2) ให้ผู้เรียนฝึกพูดรายงานในกลุ่ม 4 คน สัปดาห์ละ 2 ครั้ง');
  await t.tap('ข้อนี้เรียบร้อย');
  await t.tap('ข้อนี้เรียบร้อย');
  await t.tap('ส่งให้ผู้บังคับบัญชา');
  await t.tap('ยืนยันส่ง');
  await asks(number(9), 'นางสาวสมหญิง ใจงาม', 'ครู');
  await number(9).tap('ชำนาญการ');
}

async function asks(person, name, position) {
  await person.call('POST', '/control/users', { id: person.id, displayName: name });
  await person.follow();
  await person.tap('ยินยอม');
  await person.tap('ขอเข้าร่วม');
  await person.say('บ้านหนอง');
  await person.tap(school);
  await person.say(name);
  await person.tap(position);
}

async function decides({ number, camera }) {
  const d = number(4);
  await d.say('รอพิจารณา');
  await camera.take('director-01-waiting-412', d.id);
  await camera.take('pc-03-waiting-1024', d.id, pc);
  await d.tap('นางสาวสมใจ ใฝ่เรียน');
  await camera.take('director-02-review-412', d.id, { from: 'ส่งครั้งที่ 2' });
  await camera.take('pc-04-review-1024', d.id, pc);
  await d.tap('เห็นชอบ');
  await camera.take('director-05-approved-undo-412', d.id);
  await d.tap('รอพิจารณา');
  await d.tap('นางสาวสมหญิง ใจงาม');
  await camera.take('director-06-join-request-412', d.id);
  await d.tap('รับเข้าร่วม');
  await d.say('ออกรหัสเข้าร่วม');
  await d.say('เมนู');
  await camera.take('director-07-join-code-412', d.id, { from: 'ใช้ได้ครั้งเดียว' });
}

async function superior({ number, camera }) {
  const [d, x] = [number(4), number(7)];
  await x.join('DSTRCT22');
  await d.say('ทำต่อ');
  await d.answerUntil();
  await d.tap('ส่งให้ผู้บังคับบัญชา');
  await d.tap('ยืนยันส่ง');
  await x.say('รอพิจารณา');
  await x.tap('นายประสิทธิ์ นำโรงเ…');
  await camera.take('district-02-review-412', x.id, { from: 'ส่งครั้งที่ 1' });
  await x.tap('เห็นชอบ');
  await d.say('ประวัติ');
  await camera.take('director-08-rich-menu-412', d.id, { menu: true });
}

async function office({ number, camera }) {
  const x = number(7);
  await x.say('ทำต่อ');
  await x.tap('ตอบในแชต');
  await x.answerUntil((words) => words.includes('ช่อง 4 จาก 9'));
  await camera.take('district-01-four-groups-412', x.id, { from: 'บันทึกแล้ว 1.1 ผลลัพธ์ ครูและบุคลากร' });
}

async function strangers({ number, camera }) {
  const wrong = number(10);
  await wrong.call('POST', '/control/users', { id: wrong.id, displayName: 'นายปรีชา ตั้งมั่น' });
  await wrong.follow();
  await wrong.tap('ยินยอม');
  for (let n = 2; n < 7; n++) await wrong.say(`FFFF222${n}`);
  await camera.take('join-01-wrong-code-wait-360', wrong.id);
  const assistant = number(11);
  await asks(assistant, 'นายหนึ่ง เริ่มสอน', 'ครูผู้ช่วย');
  await camera.take('join-02-assistant-teacher-360', assistant.id);
}

async function group({ number, camera }) {
  const [t, d] = [number(1), number(4)];
  const { id } = await t.call('POST', '/control/groups', { name: 'กลุ่มครูบ้านหนองตัวอย่าง', members: [t.id, d.id, number(9).id], channel: 'demo' });
  const says = async (person, text, more) => {
    const { lastSeq } = await t.call('GET', `/control/chats/${id}/messages?channel=demo`);
    await t.call('POST', '/control/say', { user: person.id, channel: 'demo', chat: id, text, ...more });
    await t.call('GET', `/control/chats/${id}/messages?channel=demo&after=${lastSeq}&from=bot&waitMs=5000`);
  };
  await says(d, '/ผูกโรงเรียน');
  await says(t, '/สถานะ');
  await says(d, 'สถานะ', { mentionBot: true });
  await camera.take('group-01-status-360', id);
}

async function desktop({ number, camera }) {
  const [t, x] = [number(1), number(7)];
  await t.say('เมนู');
  await camera.take('simulator-desktop-1280', t.id, { menu: true });
  await camera.take('simulator-desktop-inspector-1280', x.id, { inspector: true });
}
