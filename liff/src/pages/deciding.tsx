import { me, router } from '../app';
import { config } from '../config';
import type { PageProps } from '../pages';
import { Page } from '../ui/Page';

/** Who decides on one's own agreement now, and what that means. */
export default function Deciding({ title }: PageProps) {
  const who = me.use((m) => m)!;
  return (
    <Page title={title}>
      {who.superiorName ? (
        <section class="sheet-part">
          <h2>{who.superiorName}</h2>
          <p>เป็นผู้พิจารณา PA ของคุณตอนนี้ เมื่อคุณกดส่ง ระบบจะแจ้งท่านให้เอง ไม่ต้องพิมพ์กระดาษไปส่ง</p>
          <p>ท่านจะเห็นชอบ หรือส่งกลับพร้อมความเห็นเป็นรายข้อ ผลจะแจ้งในแชต LINE</p>
        </section>
      ) : (
        <section class="sheet-part">
          <h2>ยังไม่มีผู้พิจารณาในระบบ</h2>
          <p>เขียนและส่งไว้ก่อนได้ เมื่อมีผู้พิจารณาแล้วเรื่องจะไปถึงเอง ถ้าไม่แน่ใจ ถาม{config.districtName}</p>
        </section>
      )}
      <button type="button" class="primary" onClick={() => router.go('pa1')}>เปิด PA ของฉัน</button>
    </Page>
  );
}
