import type { PageDefinition } from '../pages';

export default {
  title: 'รอพิจารณา',
  asks: () => ['waiting'],
  door: {
    order: 10,
    icon: 'check',
    title: ({ waiting }) => (waiting > 0 ? `รอพิจารณา ${waiting} คน` : 'พิจารณา PA'),
    detail: ({ waiting }) => (waiting > 0 ? 'อ่าน ให้ความเห็น เห็นชอบ หรือส่งกลับ' : 'ตอนนี้ไม่มีใครรอพิจารณา'),
    isUrgent: ({ waiting }) => waiting > 0,
    isFor: (me) => me.isSuperior,
  },
} satisfies PageDefinition;
