using FsCheck;
using FsCheck.Fluent;
using PaLineBot.Conversation.Events;

namespace PaLineBot.Conversation.Tests.World;

/// <summary>What people may do: mostly tap and write, now and then everything else.</summary>
public static class Deeds
{
    private static readonly string[] Phones = ["teacher", "director", "district", "deputy", "stranger"];
    private static readonly string[] Texts =
    [
        "TEACHER2", "PHAPERM2", "DXSTRCT2", "DEPUTY22", "SCHXXL22", "AAAAAAA2", "สวัสดี", "ทำต่อ", "ข้าม", "ย้อนกลับ", "ตัวอย่าง", "พักก่อน", "สรุป", "แก้ 1.3", "แก้ ๒.๑ งาน",
        "1.1", "ส่ง", "ตรวจก่อนส่ง", "รออนุมัติ", "ออกรหัส", "ขอคืน", "ประวัติ", "ช่วยด้วย", "ยกเลิก", "ยกเลิกการเชื่อมต่อ", "ขอดูข้อมูลของฉัน", "ขอลบข้อมูลของฉัน", "ลบข้อมูลของฉันถาวร", "ขอบคุณ", "ใช่", "ไม่ใช่", "1", "18", "1,2", "เมนู", "ปฏิทิน", "หลักฐาน",
        "นายมานะ ขยัน", "ครู", "ชำนาญการ", "ตัวอย่าง เขต", "โรงเรียน", "", " ", "\u200B\u200B", "\uD800", "a\uDC00b", "🙂🙂", "{{x}} {field}", "'; drop table x;--", "ร้อยละ .........", "เด็ก\u0E49\u0E49\u0E49\u0E49",
        "งาน: ก\nผลลัพธ์: ผู้เรียนดี\nตัวชี้วัด: ร้อยละ 80", "1. ก\n2. ผู้เรียนดี\n3. ร้อยละ 80", "วิเคราะห์ผู้เรียน แล้วจัดกิจกรรม โดยใช้สื่อ", "1.3 2.1", "https://example.com/a?b=1", "ดูที่ https://example.com/a", "เก็บไว้ก่อน", "/สถานะ", "/ผูกโรงเรียน", "ข้อนี้เรียบร้อย", "แก้ประเด็นท้าทาย",
    ];

    private static readonly Gen<string> Text = Gen.Frequency(
        (27, Gen.Elements(Texts)),
        (1, Gen.Constant(new string('ก', 5000))),
        (1, Gen.ArrayOf(Gen.Choose(1, 0xFFFF).Select(c => (char)c), 50).Select(letters => new string(letters))),
        (1, Gen.Constant(string.Concat(Enumerable.Repeat("👩‍🏫", 300)))));

    private static readonly Gen<Act> Acts = Gen.Frequency(
        (400, Gen.Choose(0, 99).Select(button => (Act)new TapOn(button))),
        (100, from seen in Gen.Choose(0, 4999) from how in Gen.Choose(0, 5) from text in Gen.Elements(Texts) from number in Gen.Choose(0, 399) select (Act)new TapOldOrBroken(seen, how, text, number)),
        (400, from text in Text from again in OneIn(20) select (Act)new Say(text, again)),
        (30, Gen.Elements(Enum.GetValues<AttachmentKind>()).Select(kind => (Act)new Attach(kind))),
        (20, Gen.Choose(0, 4).Select(ago => (Act)new Unsend(ago))),
        (10, OneIn(2).Select(unblocks => (Act)new Follow(unblocks))),
        (10, Gen.Constant((Act)new Unfollow())),
        (10, Gen.Constant((Act)new Edit())),
        (20, Gen.Constant((Act)new SomethingElse())),
        (2, Gen.Choose(0, 4).Select(how => (Act)new Spoil(how))));

    private static readonly Gen<int> Later = Gen.Frequency((98, Gen.Choose(0, 29)), (2, Gen.Choose(0, 10_000_000)));

    public static Arbitrary<Deed> Any() => (
        from phone in Gen.Elements(Phones)
        from later in Later
        from old in Gen.Choose(0, 9)
        from act in Acts
        from inGroup in OneIn(25)
        from mentions in OneIn(2)
        select new Deed(phone, later, old, act, inGroup, mentions)).ToArbitrary();

    private static Gen<bool> OneIn(int times) => Gen.Choose(1, times).Select(n => n == 1);
}
