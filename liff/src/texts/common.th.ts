/** The page's own words. Everything about the form comes from the catalogue, everything the service refuses from its message. */
export const common = {
  openOutside: 'ถ้าไฟล์ไม่เปิดเอง แตะที่นี่',
  loading: 'กำลังเปิด',
  back: 'ย้อนกลับ',
  home: 'หน้าแรก',
  close: 'ปิด',
  cancel: 'ยกเลิก',
  again: 'ลองอีกครั้ง',
  network: 'ติดต่อระบบไม่ได้ในตอนนี้ ลองดูสัญญาณอินเทอร์เน็ตแล้วกดอีกครั้ง',
  server: 'ระบบขัดข้องชั่วคราว สิ่งที่บันทึกแล้วอยู่ครบ ลองอีกครั้งในอีกสักครู่',
  notFound: 'ไม่พบหน้านี้ หรือไม่มีสิทธิ์ดู กลับหน้าแรกแล้วเลือกใหม่ได้',
  notJoined: 'ยังไม่ได้เข้าร่วมกับเขตนี้ เปิดแชตแล้วพิมพ์ “เริ่ม” เพื่อเข้าร่วม จากนั้นกลับมาเปิดหน้านี้อีกครั้ง',
  loginFailed: 'ยืนยันตัวตนกับ LINE ไม่สำเร็จ ปิดหน้านี้แล้วเปิดจากแชตอีกครั้ง',
  logout: 'ออกจากระบบ',
  toChat: 'กลับไปที่แชต',
  year: (year: number) => `ปีงบประมาณ ${year}`,
};

export const ofAgreement = {
  level: (verb: string) => `ระดับที่คาดหวัง: ${verb}`,
  receipt: (code: string) => `เลขรับ ${code}`,
  status: { Draft: 'กำลังเขียน', Submitted: 'รอพิจารณา', Returned: 'ส่งกลับให้แก้', Approved: 'เห็นชอบแล้ว', NotStarted: 'ยังไม่เริ่ม' } as Record<string, string>,
};

export const months = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'];
