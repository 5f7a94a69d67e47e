export const home = {
  hello: (name: string) => `สวัสดี ${name}`,
  own: (year: number) => `PA ปีงบประมาณ ${year}`,
  done: (done: number, of: number) => `ทำแล้ว ${done} จาก ${of} ข้อ`,
  left: (days: number, day: string) => (days > 1 ? `เหลืออีก ${days} วัน ส่งภายใน ${day}` : days === 1 ? `ส่งภายในพรุ่งนี้ ${day}` : days === 0 ? 'วันนี้เป็นวันสุดท้ายที่ส่งได้ตามกำหนด' : `เลยกำหนดส่ง ${day} แล้ว ยังส่งได้`),
  begin: 'เริ่มทำ PA',
  goOn: 'ทำต่อ',
  goOnAt: (item: string) => `ทำต่อ ${item}`,
  mend: 'ดูความเห็นแล้วแก้',
  check: 'ตรวจแล้วส่ง',
  read: 'เปิดอ่าน',
};
