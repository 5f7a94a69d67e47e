import { nextOwn } from '../duties';
import type { PageDefinition } from '../pages';

const details: Partial<Record<string, string>> = {
  Mend: 'ถูกส่งกลับมา แก้ข้อที่มีความเห็นแล้วส่งใหม่',
  Submit: 'เขียนครบแล้ว เหลือส่งให้ผู้บังคับบัญชา',
};

export default {
  title: 'PA ของฉัน',
  asks: () => ['agreement'],
  asksForm: true,
  door: {
    order: 20,
    icon: 'pen',
    title: 'ทำ PA ของฉัน',
    detail: (me) => details[nextOwn(me)?.kind ?? ''] ?? 'เขียนทั้งฉบับในหน้าเดียว บันทึกให้เอง',
    isUrgent: (me) => nextOwn(me)?.kind === 'Mend',
  },
} satisfies PageDefinition;
