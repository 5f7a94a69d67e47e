using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Tests.Playing;
using PaLineBot.Conversation.Tests.World;
using Xunit;

namespace PaLineBot.Conversation.Tests.Topics;

/// <summary>What is sent as several bubbles within a moment is stored, or waits for a word of its sender: nothing of it is lost.</summary>
public sealed class BurstTests
{
    private static readonly string[] Begun = ["> TEACHER2", "> [ยินยอม]", "> [ใช่ ฉันเอง]", "> [เริ่มทำ PA]", "> 1", "> 18", "> 6", "> 3", "> 1"];

    public static TheoryData<string, string> Bursts
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var bubbles in Told) foreach (var order in Orders) all.Add(bubbles, order);
            return all;
        }
    }

    // Bubbles that only belong together, bubbles that could be talk among them, and bubbles that look like something else.
    private static readonly string[] Told =
    [
        "วิเคราะห์ผู้เรียนรายคน|จัดกิจกรรมกลุ่มสัปดาห์ละ 2 ครั้ง|แล้วปรับแผนทุกเดือน",
        "วิเคราะห์ผู้เรียนรายคน|ตามแผน|แล้วปรับแผนทุกเดือน",
        "ตามแผน|วิเคราะห์ผู้เรียนรายคน|แล้วปรับแผนทุกเดือน",
        "ตามแผน|เหมือนปีที่แล้ว|แล้วปรับแผนทุกเดือน",
        "วิเคราะห์ผู้เรียนรายคน|ตามแผน|เหมือนปีที่แล้ว",
        "ตามแผน|กลุ่มเดิม|เหมือนปีที่แล้ว",
        "วิเคราะห์ผู้เรียนรายคน|เด็กจะชอบหรือเปล่าคะ|เหมือนปีที่แล้ว",
        "วิเคราะห์ผู้เรียนรายคน|บรรทัดที่ 055 ของงาน|นักเรียน 55 คน",
        "งาน: วิเคราะห์ผู้เรียนรายคน|ผลลัพธ์: ผู้เรียนคิดเลขคล่องขึ้น|ตัวชี้วัด: ผู้เรียนร้อยละ 55 ผ่านเกณฑ์",
        "วิเคราะห์ผู้เรียนรายคน|ร้อยละ 55|ทุกภาคเรียน",
        "วิเคราะห์ผู้เรียนรายคน|เวลา 18 ชั่วโมง|สัปดาห์ละ 2 ครั้ง",
        "ใช้แบบฝึก 55 ข้อ|555 คน|55%",
    ];

    private static readonly string[] Orders = ["0 1 2", "0 2 1", "1 0 2", "1 2 0", "2 0 1", "2 1 0"];

    [Theory]
    [MemberData(nameof(Bursts))]
    public async Task Nothing_of_a_burst_is_lost_in_whatever_order_it_arrives(string bubbles, string order)
    {
        var (world, _) = await WritingAsync();
        var burst = Burst(world, bubbles);
        foreach (var n in order.Split(' ').Select(int.Parse))
        {
            world.Now = world.Now.AddMilliseconds(200);
            world.Send("teacher", burst[n]);
        }
        EverythingIsKept(world, bubbles);
    }

    [Theory]
    [MemberData(nameof(Bursts))]
    public async Task Nothing_of_a_burst_is_lost_when_it_is_handled_at_once(string bubbles, string order)
    {
        var (world, _) = await WritingAsync();
        var burst = Burst(world, bubbles);
        await ((IPlayer)world).SendAsync("teacher", [.. order.Split(' ').Select(n => burst[int.Parse(n)])]);
        EverythingIsKept(world, bubbles);
    }

    [Fact]
    public async Task Every_number_can_stand_in_a_line_of_a_burst()
    {
        var lines = Enumerable.Range(0, 600).Select(i => $"บรรทัดที่ {i:D3} ของงาน").ToList();
        var (world, _) = await WritingAsync();
        var burst = Burst(world, string.Join('|', lines));
        await ((IPlayer)world).SendAsync("teacher", burst);
        Assert.Equal(string.Join('\n', lines), world.AgreementOf("teacher")!.Sheet.TextOf("1.1.task"));
    }

    [Fact]
    public async Task Two_bubbles_in_doubt_are_decided_together()
    {
        var (world, talk) = await WritingAsync();
        foreach (var bubble in Burst(world, "ตามแผน|เหมือนปีที่แล้ว")) world.Send("teacher", bubble);
        await talk.PlayAsync(["> บันทึกเป็นคำตอบ", "= 1.1.task: ตามแผน\\nเหมือนปีที่แล้ว"]);
    }

    [Fact]
    public async Task A_bubble_in_doubt_before_an_answer_can_still_be_added_to_it()
    {
        var (world, talk) = await WritingAsync();
        foreach (var bubble in Burst(world, "เหมือนปีที่แล้ว|เพิ่มกิจกรรมอ่านออกเสียงทุกเช้า")) world.Send("teacher", bubble);
        await talk.PlayAsync(
        [
            "= 1.1.task: เพิ่มกิจกรรมอ่านออกเสียงทุกเช้า",
            "> บันทึกเป็นคำตอบ", "< 1.1 งาน มีข้อความอยู่แล้ว",
            "> ต่อท้าย", "= 1.1.task: เหมือนปีที่แล้ว\\nเพิ่มกิจกรรมอ่านออกเสียงทุกเช้า",
        ]);
    }

    [Fact]
    public async Task A_bubble_in_doubt_goes_on_with_an_answer_that_waits_even_when_nothing_stands_in_its_place_any_more()
    {
        var (world, talk) = await WritingAsync();
        await talk.PlayAsync(["> !page 1.1.task วิเคราะห์หลักสูตรสถานศึกษาร่วมกับครูในกลุ่มสาระ"]);
        var burst = Burst(world, "จัดทำหน่วยการเรียนรู้ตามบริบทของชุมชน|เหมือนปีที่แล้ว");
        world.Send("teacher", burst[0]);
        await talk.PlayAsync(["> !page 1.1.task "]);
        world.Send("teacher", burst[1]);
        await talk.PlayAsync(["> บันทึกเป็นคำตอบ", "= 1.1.task: จัดทำหน่วยการเรียนรู้ตามบริบทของชุมชน\\nเหมือนปีที่แล้ว"]);
    }

    [Fact]
    public async Task Labelled_bubbles_at_once_are_offered_as_a_split()
    {
        var (_, talk) = await WritingAsync();
        await talk.PlayAsync(
        [
            "> !batch งาน: วิเคราะห์ผู้เรียนรายคน | ผลลัพธ์: ผู้เรียนคิดเลขคล่องขึ้น | ตัวชี้วัด: ผู้เรียนร้อยละ 55 ผ่านเกณฑ์",
            "< แยกให้ตามนี้ไหม", "> [แยกตามนี้]",
            "= 1.1.task: วิเคราะห์ผู้เรียนรายคน", "= 1.1.outcome: ผู้เรียนคิดเลขคล่องขึ้น", "= 1.1.measure: ผู้เรียนร้อยละ 55 ผ่านเกณฑ์",
        ]);
    }

    private static List<TextReceived> Burst(FakeWorld world, string bubbles)
    {
        world.Now = world.Now.AddSeconds(30);
        return [.. bubbles.Split('|').Select((text, n) => new TextReceived(world.Now.AddMilliseconds(n), $"bubble{n}", text))];
    }

    private static void EverythingIsKept(FakeWorld world, string bubbles)
    {
        var stored = world.AgreementOf("teacher")!.Sheet.Answers.Values.SelectMany(a => a.Parts).Select(p => p.Text);
        var waiting = ConversationState.FromJson(world.JsonOf("teacher")).Writing?.Doubt is { IsAsked: true } doubt ? doubt.Parts.Select(p => p.Text) : [];
        var kept = string.Join('\n', stored.Concat(waiting));
        // A label may be taken off.
        Assert.All(bubbles.Split('|'), b => Assert.Contains(b.Split(": ")[^1], kept, StringComparison.Ordinal));
    }

    private static async Task<(FakeWorld World, Transcript Talk)> WritingAsync()
    {
        var world = new FakeWorld();
        var talk = new Transcript(world);
        await talk.PlayAsync(Begun);
        return (world, talk);
    }
}
