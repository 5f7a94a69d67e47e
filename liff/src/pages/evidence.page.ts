import type { PageDefinition } from '../pages';

export default {
  title: 'หลักฐานของฉัน',
  asks: () => ['evidence'],
  door: { order: 40, icon: 'photo', detail: 'รูป ไฟล์ และลิงก์ แยกตามข้อ', isFor: (me) => me.form !== null },
} satisfies PageDefinition;
