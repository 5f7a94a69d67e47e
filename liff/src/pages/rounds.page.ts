import type { PageDefinition } from '../pages';

export default {
  title: 'ประวัติการส่ง',
  asks: () => ['agreement'],
  asksForm: () => true,
  door: { order: 50, icon: 'clock', detail: 'แต่ละรอบเขียนว่าอะไร เปลี่ยนตรงไหน', isFor: (me) => me.form !== null },
} satisfies PageDefinition;
