import type { PageDefinition } from '../pages';

export default {
  title: 'ข้อมูลของฉัน',
  asks: () => ['my-data'],
  door: { order: 90, icon: 'list', detail: 'ดู นำไป หรือขอลบข้อมูลที่ระบบเก็บไว้' },
} satisfies PageDefinition;
