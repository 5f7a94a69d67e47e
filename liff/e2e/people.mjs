const district = 'demo';
const demo = { teacher: [1, 'TEACHER2'], newTeacher: [2, 'TEACHER3'], deputy: [3, 'DEPUTY22'], director: [4, 'DRECTR22'], districtDirector: [7, 'DSTRCT22'] };
const readingMs = 20_000;
let moment = 0;

/** Somebody of the demo district with a phone: chats through the control API of the simulator. */
export function personOf(call, role) {
  const [number, code] = demo[role];
  const user = `U${number.toString(16).padStart(32, '0')}`;
  let seen = 0;
  const next = () => new Date((moment = Math.max(moment + readingMs, Date.now()))).toISOString();
  // The answer, and not a push that happened to come before it: in sending hours the bot also speaks by itself.
  const read = async () => {
    for (;;) {
      const { messages } = await call('GET', `/control/chats/${user}/messages?channel=${district}&after=${seen}&from=bot&waitMs=45000`);
      if (!messages.length) throw new Error(`no answer to ${role}`);
      seen = messages.at(-1).seq;
      if (messages.some((m) => m.via === 'reply')) return JSON.stringify(messages);
    }
  };
  const act = async (path, body) => {
    await call('POST', path, { user, channel: district, at: next(), ...body });
    return read();
  };
  /** A photo sent in chat: the bytes of a PNG. */
  const photo = async (bytes) => {
    await call('POST', `/control/image?user=${user}&channel=${district}&at=${encodeURIComponent(next())}`, bytes, 'image/png');
    return read();
  };
  const say = (text) => act('/control/say', { text });
  const tap = (label) => act('/control/tap', { label });
  /** Joins; with the answer that something is not right, the question of the standing stays open. */
  const enter = async (answer = 'ใช่ ฉันเอง') => {
    await call('POST', `/control/users/${user}/follow`, { channel: district });
    await read();
    await tap('ยินยอม');
    await say(code);
    await tap(answer);
  };
  const join = async () => {
    await enter();
    await tap('เริ่มทำ PA');
  };
  return { user, say, tap, photo, enter, join };
}
