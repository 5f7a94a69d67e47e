using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Tests.World;
using PaLineBot.Conversation.Understanding;
using Xunit;

namespace PaLineBot.Conversation.Tests.Topics;

public sealed class RandomTests
{
    private static readonly string[] Phones = ["teacher", "director", "district", "deputy", "stranger"];
    private static readonly string[] Texts =
    [
        "TEACHER2", "PHAPERM2", "DXSTRCT2", "DEPUTY22", "SCHXXL22", "AAAAAAA2", "สวัสดี", "ทำต่อ", "ข้าม", "ย้อนกลับ", "ตัวอย่าง", "พักก่อน", "สรุป", "แก้ 1.3", "แก้ ๒.๑ งาน",
        "1.1", "ส่ง", "ตรวจก่อนส่ง", "รออนุมัติ", "ออกรหัส", "ขอคืน", "ประวัติ", "ช่วยด้วย", "ยกเลิก", "ยกเลิกการเชื่อมต่อ", "ขอบคุณ", "ใช่", "ไม่ใช่", "1", "18", "1,2", "เมนู", "ปฏิทิน", "หลักฐาน",
        "นายมานะ ขยัน", "ครู", "ชำนาญการ", "ตัวอย่าง เขต", "โรงเรียน", "", " ", "\u200B\u200B", "\uD800", "a\uDC00b", "🙂🙂", "{{x}} {field}", "'; drop table x;--", "ร้อยละ .........", "เด็ก\u0E49\u0E49\u0E49\u0E49",
        "งาน: ก\nผลลัพธ์: ผู้เรียนดี\nตัวชี้วัด: ร้อยละ 80", "1. ก\n2. ผู้เรียนดี\n3. ร้อยละ 80", "วิเคราะห์ผู้เรียน แล้วจัดกิจกรรม โดยใช้สื่อ", "1.3 2.1", "https://example.com/a?b=1", "ดูที่ https://example.com/a", "เก็บไว้ก่อน", "/สถานะ", "/ผูกโรงเรียน", "ข้อนี้เรียบร้อย", "แก้ประเด็นท้าทาย",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Nothing_that_happens_throws_and_every_turn_keeps_the_limits(int seed)
    {
        var random = new Random(seed);
        var world = new FakeWorld { RenderEvery = 10 };
        var screens = Phones.ToDictionary(p => p, _ => (IReadOnlyList<Reply>)[]);
        var seen = new List<string> { "opt|header.roomTypes|general" };
        for (var i = 0; i < 4000; i++)
        {
            var phone = Phones[random.Next(Phones.Length)];
            world.Now += TimeSpan.FromSeconds(random.Next(100) < 2 ? random.Next(10_000_000) : random.Next(30));
            var e = Event(random, world, screens[phone], seen, i);
            var turn = world.Send(phone, e);
            if (turn.Replies.Count > 0) screens[phone] = turn.Replies;
            if (seen.Count < 5000) seen.AddRange(Tappable.Of(turn.Replies).Select(t => t.Data));
            if (random.Next(500) == 0) world.SetState(phone, Spoiled(random, world.JsonOf(phone)));
        }
        Assert.NotEmpty(world.Effects);
    }

    private static ChatEvent Event(Random random, FakeWorld world, IReadOnlyList<Reply> screen, List<string> seen, int i)
    {
        var at = world.Now.AddSeconds(-random.Next(10));
        ChatEvent e = random.Next(100) switch
        {
            < 40 when Tappable.Of(screen) is { Count: > 0 } taps => new ButtonTapped(at, taps[random.Next(taps.Count)].Data),
            < 50 => new ButtonTapped(at, Garbage(random, seen)),
            < 90 => new TextReceived(at, $"m{i - (random.Next(20) == 0 ? 1 : 0)}", Text(random)),
            < 93 => new AttachmentReceived(at, $"m{i}", (AttachmentKind)random.Next(8)),
            < 95 => new MessageUnsent(at, $"m{i - random.Next(5)}"),
            < 96 => new Followed(at, random.Next(2) == 0),
            < 97 => new Unfollowed(at),
            < 98 => new MessageEdited(at, $"m{i}", "x"),
            _ => new Ignored(at, "beacon"),
        };
        return random.Next(25) == 0 ? e with { GroupId = "G1", MentionsBot = random.Next(2) == 0 } : e;
    }

    private static string Text(Random random) => random.Next(30) switch
    {
        0 => new string('ก', 5000),
        1 => string.Concat(Enumerable.Range(0, 50).Select(_ => (char)random.Next(1, 0xFFFF))),
        2 => string.Concat(Enumerable.Repeat("👩‍🏫", 300)),
        _ => Texts[random.Next(Texts.Length)],
    };

    private static string Garbage(Random random, List<string> seen)
    {
        var data = seen[random.Next(seen.Count)];
        return random.Next(6) switch
        {
            0 => data + "|x",
            1 => data[..random.Next(data.Length + 1)],
            2 => Verbs.All.ElementAt(random.Next(Verbs.All.Count)),
            3 => Verbs.All.ElementAt(random.Next(Verbs.All.Count)) + "|" + Texts[random.Next(Texts.Length)] + "|" + random.Next(200),
            4 => new string('|', random.Next(400)),
            _ => data,
        };
    }

    private static string Spoiled(Random random, string json) => random.Next(5) switch
    {
        0 => "",
        1 => json.Length > 0 ? json[..(json.Length / 2)] : "{",
        2 => json.Replace("1.1.task", "9.9.gone"),
        3 => """{"Version":1,"Looking":{"SubmissionId":5,"RequestId":0},"Returning":{"SubmissionId":5,"Active":true,"Picked":null},"Evidence":{"Batch":"m1","Waits":true},"Join":null}""",
        _ => """{"Version":7,"Writing":{"FiscalYear":2570,"Prompts":[{"FieldId":"nowhere","ShownAt":"2026-11-21T00:00:00+00:00"},null],"Skipped":null,"Mending":"x"},"SeenMessages":null,"New":1}""",
    };
}
