import { me, router } from '../app';
import { config } from '../config';
import type { PageProps } from '../pages';
import { Page } from '../ui/Page';
import { useStore } from '../ui/useStore';

/** Who decides on one's own agreement now, and what that means. */
export default function Deciding({ title }: PageProps) {
  const who = useStore(me, (m) => m)!;
  if (!who.form) return <Page title={title}><p>ตำแหน่งของคุณยังไม่ต้องทำ PA ในระบบนี้</p></Page>;
  return (
    <Page title={title}>
      <section class="sheet-part">
        <h2>{who.superiorName ?? 'ยังไม่มีผู้พิจารณาในระบบ'}</h2>
        {who.superiorName ? (
          <>
            <p>เป็นผู้พิจารณา PA ของคุณตอนนี้ เมื่อคุณกดส่ง ระบบจะแจ้งท่านให้เอง ไม่ต้องพิมพ์กระดาษไปส่ง</p>
            <p>ท่านจะเห็นชอบ หรือส่งกลับพร้อมความเห็นเป็นรายข้อ ผลจะแจ้งในแชต LINE</p>
          </>
        ) : (
          <p>เขียนและส่งไว้ก่อนได้ เมื่อมีผู้พิจารณาแล้วเรื่องจะไปถึงเอง ถ้าไม่แน่ใจ ถามได้ที่ {config.districtName}</p>
        )}
      </section>
      <button type="button" class="primary" onClick={() => router.go('pa1')}>เปิด PA ของฉัน</button>
    </Page>
  );
}
