import { decisionsOf } from '../duties';
import type { PageDefinition } from '../pages';

export default {
  title: 'รอพิจารณา',
  asks: () => ['waiting'],
  door: {
    order: 10,
    icon: 'check',
    title: (me) => (decisionsOf(me) > 0 ? `รอพิจารณา ${decisionsOf(me)} คน` : 'พิจารณา PA'),
    detail: (me) => (decisionsOf(me) > 0 ? 'อ่าน ให้ความเห็น เห็นชอบ หรือส่งกลับ' : 'ตอนนี้ไม่มีใครรอพิจารณา'),
    isUrgent: (me) => decisionsOf(me) > 0,
    isFor: (me) => me.isSuperior,
  },
} satisfies PageDefinition;
