import type { PageDefinition } from '../pages';

export default {
  title: 'สถานศึกษาในเขต',
  asks: () => ['district-board'],
  door: { order: 35, icon: 'list', detail: 'PA ของผู้อำนวยการ และแต่ละแห่งส่งแล้วกี่คน', isFor: (me) => me.leadsDistrict },
} satisfies PageDefinition;
