/** Messages that show every kind of thing the page draws; sent by a bot in shots.mjs. */
const teal = '#0F766E';
const dots = (done, all) => '●'.repeat(done) + '○'.repeat(all - done);
const message = (label) => ({ type: 'message', label, text: label });
const postback = (label) => ({ type: 'postback', label, data: `do=${label}`, displayText: label });
const quick = (...actions) => ({ items: actions.map((action) => ({ type: 'action', action })) });

const row = (title, value, colour) => ({
  type: 'box', layout: 'baseline', spacing: 'sm',
  contents: [
    { type: 'text', text: title, color: '#5B666B', size: 'sm', flex: 2 },
    { type: 'text', text: value, wrap: true, size: 'sm', flex: 5, ...(colour ? { color: colour, weight: 'bold' } : {}) },
  ],
});

export const summaryCard = {
  type: 'bubble', size: 'mega',
  header: {
    type: 'box', layout: 'vertical', backgroundColor: teal, paddingAll: 'lg',
    contents: [
      { type: 'text', text: 'ข้อตกลงในการพัฒนางาน (PA)', color: '#FFFFFF', weight: 'bold', size: 'md', wrap: true },
      { type: 'text', text: 'ปีงบประมาณ พ.ศ. 2570 · ครู วิทยฐานะครูชำนาญการ', color: '#D6F0EC', size: 'xs', wrap: true },
    ],
  },
  body: {
    type: 'box', layout: 'vertical', spacing: 'md',
    contents: [
      { type: 'text', text: '1.2 ออกแบบการจัดการเรียนรู้', weight: 'bold', size: 'lg', wrap: true },
      { type: 'text', text: dots(9, 15), color: teal, size: 'sm' },
      row('งาน', 'วิเคราะห์ผู้เรียนรายคน ทำหน่วยการเรียนรู้ร่วมกับกลุ่มสาระ แล้วปรับแผนทุกเดือน'),
      row('ผลลัพธ์', 'ผู้เรียนเรียนรู้ได้ตามศักยภาพ'),
      row('ตัวชี้วัด', 'ยังไม่ได้เขียน', '#B45309'),
      { type: 'separator', margin: 'lg' },
      {
        type: 'box', layout: 'horizontal', margin: 'lg', height: '8px', backgroundColor: '#E2E8E7', cornerRadius: 'sm',
        contents: [{ type: 'box', layout: 'vertical', width: '60%', backgroundColor: teal, contents: [{ type: 'filler' }] }],
      },
      {
        type: 'text', wrap: true, size: 'sm', color: '#5B666B',
        contents: [{ type: 'span', text: 'ทำแล้ว ' }, { type: 'span', text: '9 จาก 15 ข้อ', weight: 'bold', color: teal }, { type: 'span', text: ' เหลืออีก 6 ข้อ' }],
      },
    ],
  },
  footer: {
    type: 'box', layout: 'vertical', spacing: 'sm',
    contents: [
      { type: 'button', style: 'primary', color: teal, height: 'sm', action: postback('ทำต่อ ข้อ 1.2') },
      { type: 'button', style: 'secondary', height: 'sm', action: postback('ดูทั้งหมด') },
      { type: 'button', style: 'link', height: 'sm', action: { type: 'uri', label: 'เขียนในหน้าเว็บ', uri: 'https://example.com/liff/' } },
    ],
  },
};

const personCard = (name, badge, colour) => ({
  type: 'bubble', size: 'kilo',
  body: {
    type: 'box', layout: 'vertical', spacing: 'sm',
    contents: [
      {
        type: 'box', layout: 'vertical', position: 'absolute', offsetTop: '12px', offsetEnd: '12px', backgroundColor: colour,
        cornerRadius: '12px', paddingStart: 'lg', paddingEnd: 'lg', contents: [{ type: 'text', text: badge, color: '#FFFFFF', size: 'xs', align: 'center' }],
      },
      { type: 'text', text: name, weight: 'bold', size: 'lg', margin: 'xxl', wrap: true },
      { type: 'text', text: 'ประเด็นท้าทาย: พัฒนาทักษะการอ่านจับใจความของนักเรียนชั้นประถมศึกษาปีที่ 4 ด้วยชุดกิจกรรมการอ่าน', wrap: true, maxLines: 2, size: 'sm' },
      {
        type: 'box', layout: 'horizontal', margin: 'md', borderWidth: 'normal', borderColor: '#D9DEE0', cornerRadius: 'md', paddingAll: 'md',
        contents: [
          { type: 'text', text: 'ภาระงาน', size: 'sm', gravity: 'center' },
          { type: 'text', text: '24 ชม./สัปดาห์', size: 'sm', align: 'end', weight: 'bold', flex: 2 },
        ],
      },
    ],
  },
  footer: {
    type: 'box', layout: 'horizontal', spacing: 'sm',
    contents: [
      { type: 'button', style: 'primary', color: teal, height: 'sm', action: postback('เห็นชอบ') },
      { type: 'button', style: 'secondary', height: 'sm', action: postback('ส่งกลับ') },
    ],
  },
});

export const groups = {
  talk: [
    { type: 'text', text: 'สวัสดี ฉันคือผู้ช่วยทำข้อตกลงในการพัฒนางาน (PA) ของ สพป.ตัวอย่าง เขต 1\n\nเริ่มใช้ได้สองทาง: พิมพ์รหัส 8 ตัวที่สถานศึกษาให้มา หรือขอเข้าร่วมแล้วให้ผู้อำนวยการกดรับ\nอ่านเพิ่มที่ https://example.com/pa' },
    {
      type: 'text', text: '1.2 ออกแบบการจัดการเรียนรู้ · งานที่จะทำ (ข้อ 2 จาก 15)\n●●○○○○○○○○○○○○○\nปีนี้จะออกแบบการสอนอย่างไร บอกเป็นขั้นตอนสั้น ๆ 2–4 ขั้น\nระดับที่คาดหวังของครูชำนาญการ: แก้ไขปัญหา',
      quickReply: quick(message('ดูตัวอย่าง'), message('ข้ามไว้ก่อน'), message('ย้อนกลับ'), {
        type: 'datetimepicker', label: 'เลือกวันส่ง', data: 'due', mode: 'date', initial: '2026-12-01', min: '2026-11-01', max: '2027-09-30',
      }, { type: 'postback', label: 'พิมพ์รหัส', data: 'code', inputOption: 'openKeyboard', fillInText: 'รหัส ' }, { type: 'uri', label: 'เขียนในหน้าเว็บ', uri: 'https://example.com/' }),
    },
  ],
  card: [{ type: 'flex', altText: 'สรุป PA: ทำแล้ว 9 จาก 15 ข้อ ข้อ 1.2 ยังขาดตัวชี้วัด', contents: summaryCard }],
  carousel: [
    { type: 'text', text: 'มี 3 คนส่ง PA ให้พิจารณา' },
    {
      type: 'flex', altText: 'PA รอพิจารณา 3 คน',
      contents: { type: 'carousel', contents: [personCard('ครูสมหญิง ใจดี', 'ใหม่', '#B45309'), personCard('ครูวิชัย น้ำใสแสงอรุณรุ่งเรือง', 'แก้แล้ว', '#0F766E'), personCard('ครูปิ่นปินัทธ์ ตั้งมั่น', 'ใหม่', '#B45309')] },
      quickReply: quick(message('เปิดดู'), message('พรุ่งนี้ค่อยเตือน')),
    },
  ],
  other: [
    { type: 'template', altText: 'ยืนยันส่ง PA', template: { type: 'confirm', text: 'ส่ง PA ให้ผู้อำนวยการพิจารณาใช่ไหม', actions: [postback('ส่งเลย'), postback('ยังก่อน')] } },
    { type: 'template', altText: 'เลือกเรื่อง', template: { type: 'buttons', title: 'เมนูอื่น', text: 'เลือกเรื่องที่อยากทำ', actions: [message('ปฏิทิน'), message('ถามผู้ช่วย'), message('หลักฐาน')] } },
    { type: 'sticker', packageId: '446', stickerId: '1990' },
    { type: 'location', title: 'สพป.ตัวอย่าง เขต 1', address: 'อ.เมือง จ.ขอนแก่น 40000', latitude: 16.44, longitude: 102.83 },
  ],
};
