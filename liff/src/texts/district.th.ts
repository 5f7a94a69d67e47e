const number = (n: number): string => n.toLocaleString('th-TH-u-nu-latn');

export const district = {
  submitBy: (day: string) => `กำหนดส่ง ${day}`,
  directors: 'ผู้อำนวยการ',
  people: 'ครูและรองผู้อำนวยการ',
  submitted: (n: number, of: number) => `ส่งแล้ว ${number(n)} จาก ${number(of)} คน`,
  approved: (n: number) => `เห็นชอบแล้ว ${number(n)} คน`,
  nobody: 'ยังไม่มีรายชื่อในระบบ',
  noDirector: 'ยังไม่มีผู้อำนวยการ',
  notJoined: 'ยังไม่เข้าร่วม',
  filter: 'เลือกสถานะ PA ของผู้อำนวยการ',
  all: 'ทั้งหมด',
  search: 'ค้นหาชื่อสถานศึกษา',
  found: (n: number, of: number) => `แสดง ${number(n)} จาก ${number(of)} แห่ง`,
  more: (n: number) => `แสดงอีก ${number(n)} แห่ง`,
  none: 'ไม่มีสถานศึกษาที่ตรงกับที่เลือกไว้',
  school: 'สถานศึกษา',
  ofDirector: 'PA ของผู้อำนวยการ',
  ofPeople: 'PA ของครูและรองผู้อำนวยการ',
  read: 'อ่าน',
  notYours: 'หน้านี้มีไว้ให้ผู้อำนวยการเขต หรือผู้ทำหน้าที่แทน ดู PA ของสถานศึกษาในเขต',
  toSchool: 'โรงเรียนของฉัน',
};
