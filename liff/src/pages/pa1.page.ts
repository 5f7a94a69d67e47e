import type { PageDefinition } from '../pages';

export default {
  title: 'PA ของฉัน',
  asks: () => ['agreement'],
  asksForm: true,
  door: { order: 20, icon: 'pen', title: 'ทำ PA ของฉัน', detail: 'เขียนทั้งฉบับในหน้าเดียว บันทึกให้เอง' },
} satisfies PageDefinition;
