export const rounds = {
  none: 'ยังไม่เคยส่ง',
  round: (n: number) => `ส่งครั้งที่ ${n}`,
  waiting: 'รอพิจารณา',
  Approved: 'เห็นชอบ',
  Returned: 'ส่งกลับ',
  by: (name: string, when: string) => `โดย ${name} ${when}`,
  sent: (when: string) => `ส่งเมื่อ ${when}`,
  changes: 'ที่เปลี่ยนจากครั้งก่อน',
  noChanges: 'ไม่มีข้อความที่เปลี่ยน',
  first: 'ส่งครั้งแรก ไม่มีครั้งก่อนให้เทียบ',
  added: 'เพิ่ม',
  removed: 'ตัดออก',
};
