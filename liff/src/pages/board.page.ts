import type { PageDefinition } from '../pages';

export default {
  title: 'โรงเรียนของฉัน',
  asks: () => ['board'],
  door: { order: 30, icon: 'people', detail: 'ใครส่งแล้ว ใครยังไม่เริ่ม', isFor: (me) => me.leadsSchool },
} satisfies PageDefinition;
