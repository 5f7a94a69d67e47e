import type { PageDefinition } from '../pages';

export default {
  title: 'ใครพิจารณา PA ของฉัน',
  door: { order: 60, icon: 'people', detail: (me) => me.superiorName ?? 'ตอนนี้ยังไม่มีผู้พิจารณาในระบบ', isFor: (me) => me.form !== null },
} satisfies PageDefinition;
