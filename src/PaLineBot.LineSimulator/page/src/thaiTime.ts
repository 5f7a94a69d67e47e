const zone = 'Asia/Bangkok';
const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', { timeZone: zone, ...options });

const clockFormat = part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const dayFormat = part({ day: 'numeric', month: 'short' });
const longDayFormat = part({ day: 'numeric', month: 'long' });
const weekdays = ['อา.', 'จ.', 'อ.', 'พ.', 'พฤ.', 'ศ.', 'ส.'];
const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day in Bangkok, yyyy-MM-dd in the common era. */
export const dayKey = (at: Date | string): string => isoDay.format(new Date(at));

/** "10:32" in Bangkok. */
export const timeOfDay = (at: Date | string): string => clockFormat.format(new Date(at));

const weekday = (at: Date) => weekdays[new Date(`${dayKey(at)}T00:00:00Z`).getUTCDay()]!;
const buddhistYear = (at: Date) => Number(dayKey(at).slice(0, 4)) + 543;

/** "ส. 21 พ.ย. 2569", Buddhist era. */
export function shortDay(at: Date | string): string {
  const date = new Date(at);
  return `${weekday(date)} ${dayFormat.format(date)} ${buddhistYear(date)}`;
}

/** "21 พฤศจิกายน 2569", Buddhist era. */
export function longDay(at: Date | string): string {
  const date = new Date(at);
  return `${longDayFormat.format(date)} ${buddhistYear(date)}`;
}

/** What a picker gave ("2027-08-01", "09:00" or "2027-08-01T09:00", Bangkok time) in words. */
export function spokenPick(value: string): string {
  const [first = '', second] = value.split('T');
  if (!first.includes('-')) return `${first} น.`;
  const day = longDay(`${first}T12:00:00+07:00`);
  return second ? `${day} ${second} น.` : day;
}

/** "2027-08-01T09:00" for a picker, Bangkok time. */
export const pickerValue = (at: Date): string => `${dayKey(at)}T${timeOfDay(at)}`;
