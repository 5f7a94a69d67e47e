import { dayOf } from '../dates';
import { nextOwn, type OwnKind } from '../duties';
import type { Me } from '../contract/session';
import type { PageDefinition } from '../pages';

const details: Record<OwnKind, string> = {
  Mend: 'ถูกส่งกลับมา แก้ข้อที่มีความเห็นแล้วส่งใหม่',
  Write: 'เขียนทั้งฉบับในหน้าเดียว บันทึกให้เอง',
  Submit: 'เขียนครบแล้ว เหลือส่งให้ผู้บังคับบัญชา',
};

function detail(me: Me): string {
  const next = nextOwn(me);
  if (!next) return 'ส่งแล้ว เปิดอ่านได้ทุกเมื่อ';
  const words = details[next.kind];
  return next.due ? `${words} · ส่งภายใน ${dayOf(next.due)}` : words;
}

export default {
  title: 'PA ของฉัน',
  // Where a section is named, the page goes there, past all that stands above it.
  asks: (id) => (id ? ['agreement'] : ['agreement', 'agreement/form']),
  asksForm: (id) => id !== '',
  door: { order: 20, icon: 'pen', title: 'ทำ PA ของฉัน', detail, isUrgent: (me) => nextOwn(me)?.kind === 'Mend', isFor: (me) => me.form !== null },
} satisfies PageDefinition;
