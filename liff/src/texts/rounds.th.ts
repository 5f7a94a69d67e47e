export const rounds = {
  none: 'ยังไม่เคยส่ง',
  round: (n: number) => `รอบที่ ${n}`,
  waiting: 'รอพิจารณา',
  Approved: 'เห็นชอบ',
  Returned: 'ส่งกลับ',
  by: (name: string, when: string) => `โดย ${name} ${when}`,
  sent: (when: string) => `ส่งเมื่อ ${when}`,
  changes: 'ที่เปลี่ยนจากรอบก่อน',
  noChanges: 'ไม่มีข้อความที่เปลี่ยน',
  first: 'รอบแรก ไม่มีรอบก่อนให้เทียบ',
  added: 'เพิ่ม',
  removed: 'ตัดออก',
};
