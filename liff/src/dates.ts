import { months } from './texts/common.th';

const toThailandMs = 7 * 3_600_000;
const toBuddhistEra = 543;

/** Thailand keeps seven hours before UTC all year. Not Intl: making one of its formats takes a slow phone longer than drawing the page. */
const inThailand = (instant: string): Date => new Date(Date.parse(instant) + toThailandMs);

/** 10:32 in Thailand. */
export const timeOf = (instant: string): string => inThailand(instant).toISOString().slice(11, 16);

/** 22 พ.ย. 2569. */
export function dayOf(instant: string): string {
  const there = inThailand(instant);
  return `${there.getUTCDate()} ${months[there.getUTCMonth()]} ${there.getUTCFullYear() + toBuddhistEra}`;
}

/** 22 พ.ย. 2569 10:32. */
export const momentOf = (instant: string): string => `${dayOf(instant)} ${timeOf(instant)}`;

/** The time alone for today, with its day for any other: "บันทึกแล้ว 16:20" must not mean yesterday. */
export const sinceOf = (instant: string, now = new Date()): string => (dayOf(instant) === dayOf(now.toISOString()) ? timeOf(instant) : momentOf(instant));
