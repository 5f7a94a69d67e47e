const zone = 'Asia/Bangkok';
// Made when first needed: making one takes a slow phone as long as drawing a field.
const once = (make: () => Intl.DateTimeFormat) => {
  let made: Intl.DateTimeFormat | undefined;
  return () => (made ??= make());
};
const clock = once(() => new Intl.DateTimeFormat('th-TH-u-nu-latn', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }));
const day = once(() => new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', { timeZone: zone, day: 'numeric', month: 'short', year: 'numeric' }));

const yearOnly = (text: string): string => text.replace(/พ\.ศ\.\s*/, '');

/** 10:32 in Thailand. */
export const timeOf = (instant: string): string => clock().format(new Date(instant));

/** 22 พ.ย. 2569. */
export const dayOf = (instant: string): string => yearOnly(day().format(new Date(instant)));

/** 22 พ.ย. 2569 10:32. */
export const momentOf = (instant: string): string => `${dayOf(instant)} ${timeOf(instant)}`;

/** The time alone for today, with its day for any other: "บันทึกแล้ว 16:20" must not mean yesterday. */
export const sinceOf = (instant: string, now = new Date()): string => (dayOf(instant) === dayOf(now.toISOString()) ? timeOf(instant) : momentOf(instant));
