using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Replies;
using PaLineBot.Rules.Forms;
using Xunit;

namespace PaLineBot.Conversation.Tests.World;

/// <summary>
/// Plays a transcript. Lines: <c>@phone</c> who is talking; <c>&gt; text</c> says (\n for a line break);
/// <c>&gt; [label]</c> taps; <c>&gt; !follow</c>, <c>!sticker</c>, <c>!image</c>, <c>!unsend</c>, <c>!postback data</c>, <c>!answer-rest</c>
/// (examples of the form), <c>!again</c> (the last message twice), <c>!batch a | b</c> (handled at once),
/// <c>!late n text</c> (delivered now, sent n seconds ago);
/// <c>!file name</c>, <c>!file-of bytes</c>, <c>!picture-of set</c>, <c>!picture-at url</c>; <c>= evidence: 1.3 kind name | …</c> what is kept;
/// <c>&lt; words</c> must be in the answer; <c>&lt;! words</c> must not; <c>&lt;[label]</c> must be offered; <c>&lt;1[label]</c> offered in one place only;
/// <c>&lt;@ label page</c> a link to a page of the mini-app must be offered;
/// <c>&lt;# n</c> that many bubbles; <c>&lt;-</c> nothing is said;
/// <c>!codes-rest 30m</c>, <c>!codes-rest off</c>; <c>!acts-for school-id</c>; <c>= state without: words</c>;
/// <c>+ 2s</c>, <c>+ 21d</c> moves the clock; <c>= field: words</c> the stored answer; <c>= status: X</c>; <c>#</c> comment.
/// </summary>
public sealed class Transcript(FakeWorld world)
{
    private string phone = "teacher";
    private IReadOnlyList<Reply> last = [];
    private readonly Dictionary<string, IReadOnlyList<Reply>> screens = [];
    private TextReceived? lastText;
    private string? group;
    private int messages;

    public int Answers { get; private set; }

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Folder, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Transcripts");

    public static IEnumerable<string> Read(string name) => File.ReadLines(Path.Combine(Folder, name + ".txt"));

    public void Play(IEnumerable<string> lines)
    {
        var n = 0;
        foreach (var line in lines)
        {
            n++;
            try
            {
                Line(line.TrimEnd());
            }
            catch (Exception x) when (x is not OutOfMemoryException)
            {
                throw new InvalidOperationException($"line {n}: {line}\n{x.Message}\n--- said last ---\n{Tappable.TextOf(last)}\n--- buttons ---\n{string.Join(" ", Tappable.Of(last).Select(t => $"[{t.Label}]"))}", x);
            }
        }
    }

    private void Line(string line)
    {
        if (line.Length == 0 || line[0] == '#') return;
        if (line.StartsWith("group ", StringComparison.Ordinal)) group = line[6..] is "off" ? null : line[6..];
        else if (line[0] == '@')
        {
            screens[phone] = last;
            phone = line[1..].Trim();
            last = screens.GetValueOrDefault(phone, []);
        }
        else if (line[0] == '+') world.Now += Span(line[1..].Trim());
        else if (line.StartsWith("<-", StringComparison.Ordinal)) Assert.Empty(last);
        else if (line.StartsWith("<![", StringComparison.Ordinal)) Assert.DoesNotContain(Tappable.Of(last), t => t.Label == line[3..].TrimEnd(']'));
        else if (line.StartsWith("<[", StringComparison.Ordinal)) Assert.Contains(Tappable.Of(last), t => t.Label == line[2..].TrimEnd(']'));
        else if (line.StartsWith("<!", StringComparison.Ordinal)) Assert.DoesNotContain(line[2..].Trim(), Tappable.TextOf(last), StringComparison.Ordinal);
        else if (line.StartsWith("<#", StringComparison.Ordinal)) Assert.Equal(line[2..].Trim(), last.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        else if (line.StartsWith("<@ ", StringComparison.Ordinal)) Assert.Contains(line[3..], Tappable.PagesOf(last));
        else if (line.StartsWith("<1[", StringComparison.Ordinal)) Assert.Single(Tappable.Of(last), t => t.Label == line[3..].TrimEnd(']'));
        else if (line[0] == '<') Assert.Contains(line[1..].Trim(), Tappable.TextOf(last), StringComparison.Ordinal);
        else if (line[0] == '=') Stored(line[1..].Trim());
        else if (line[0] == '>') Say(line[1..].Trim());
        else throw new InvalidOperationException("not a transcript line");
    }

    private void Stored(string expected)
    {
        var (key, value) = Cut(expected, ':');
        var agreement = world.AgreementOf(phone);
        if (key == "evidence") Assert.Equal(value, string.Join(" | ", world.Evidence.Where(x => x.Owner == world.PersonOn(phone)!.Id).Select(x => $"{x.Facts.SectionId ?? "-"} {x.Facts.Kind} {(x.Facts.Kind is PaLineBot.Conversation.Facts.EvidenceKind.File or PaLineBot.Conversation.Facts.EvidenceKind.Link ? x.Facts.Name : "")}".Trim())));
        else if (key == "status") Assert.Equal(value, agreement?.Status.ToString());
        else if (key == "state without") Assert.DoesNotContain(value, world.JsonOf(phone), StringComparison.OrdinalIgnoreCase);
        else if (key == "linked") Assert.Equal(value, (world.PersonOn(phone) is not null).ToString());
        else Assert.Equal(value.Replace("\\n", "\n"), agreement!.Sheet.TextOf(key));
    }

    private void Say(string said)
    {
        if (said.StartsWith('[')) Tap(said.Trim('[', ']'));
        else if (said.StartsWith('!')) Do(said[1..]);
        else Text(said, world.Now);
    }

    private void Do(string what)
    {
        var (verb, rest) = Cut(what, ' ');
        switch (verb)
        {
            case "follow": Send(new Followed(world.Now, false)); break;
            case "unblock": Send(new Followed(world.Now, true)); break;
            case "block": Send(new Unfollowed(world.Now)); break;
            case "joined": Send(new BotJoinedGroup(world.Now)); break;
            case "mention": Send(new TextReceived(world.Now, NextId(), rest) { MentionsBot = true }); break;
            case "sticker": Send(new AttachmentReceived(world.Now, NextId(), AttachmentKind.Sticker)); break;
            case "image": Send(new AttachmentReceived(world.Now, NextId(), AttachmentKind.Image)); break;
            case "file": Send(new AttachmentReceived(world.Now, NextId(), AttachmentKind.File) { Name = rest, Bytes = 1000 }); break;
            case "file-of": Send(new AttachmentReceived(world.Now, NextId(), AttachmentKind.File) { Name = "a.pdf", Bytes = long.Parse(rest, System.Globalization.CultureInfo.InvariantCulture) }); break;
            case "picture-of": Send(new AttachmentReceived(world.Now, NextId(), AttachmentKind.Image) { SetId = rest, SetTotal = 3 }); break;
            case "picture-at": Send(new AttachmentReceived(world.Now, NextId(), AttachmentKind.Image) { Url = rest }); break;
            case "voice": Send(new AttachmentReceived(world.Now, NextId(), AttachmentKind.Audio)); break;
            case "batch": Batch(rest.Split(" | ")); break;
            case "unsend": Send(new MessageUnsent(world.Now, lastText!.MessageId)); break;
            case "unsend-next": Send(new MessageUnsent(world.Now, $"m{messages + 1}")); break;
            case "again": Send(lastText!); break;
            case "postback": Send(new ButtonTapped(world.Now, rest)); break;
            case "late":
                var (seconds, text) = Cut(rest, ' ');
                Text(text, world.Now.AddSeconds(-double.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture)));
                break;
            case "codes-rest": world.CodesRestUntil = rest == "off" ? null : world.Now + Span(rest); break;
            case "acts-for": world.Acting.Add((world.PersonOn(phone)!.Id, long.Parse(rest, System.Globalization.CultureInfo.InvariantCulture))); break;
            case "answer-rest": AnswerRest(); break;
            default: throw new InvalidOperationException("unknown: " + verb);
        }
    }

    private void Batch(string[] texts)
    {
        var at = world.Now += TimeSpan.FromSeconds(20);
        var all = texts.Select((t, i) => new TextReceived(at.AddSeconds(i), NextId(), t.Replace("\\n", "\n"))).ToList();
        world.Now = all[^1].At;
        last = [.. all.SelectMany((e, i) => world.Send(phone, e, i + 1 < all.Count ? all[i + 1] : null).Replies)];
    }

    private void AnswerRest()
    {
        for (var i = 0; i < 400; i++)
        {
            var open = world.StateOf(phone).Writing?.Open?.FieldId;
            var sheet = world.AgreementOf(phone)!.Sheet;
            if (open is null || world.Catalogue.Find(sheet.Form)!.FindField(open) is not { } field) return;
            world.Now += TimeSpan.FromSeconds(20);
            if (field.Kind == FieldKind.OneOf) Send(new ButtonTapped(world.Now, $"opt|{field.Id}|{field.Options[0].Id}"));
            else Text(field.Kind switch { FieldKind.Hours => "๑๘ ชั่วโมง", FieldKind.AnyOf => "1", _ => field.Example ?? "ไม่มี" }, world.Now);
            Answers++;
        }
        Assert.Fail("the questions never end");
    }

    private void Tap(string label)
    {
        var all = Tappable.Of(last);
        var hit = all.FirstOrDefault(t => t.Label == label);
        if (hit.Data is null) hit = all.FirstOrDefault(t => t.Label.Contains(label, StringComparison.Ordinal));
        Assert.True(hit.Data is not null, $"no button [{label}]");
        world.Now += TimeSpan.FromSeconds(20);
        Send(new ButtonTapped(world.Now, hit.Data!));
    }

    private void Text(string said, DateTimeOffset at)
    {
        if (at == world.Now && !said.StartsWith('~')) at = world.Now += TimeSpan.FromSeconds(20);
        lastText = new TextReceived(at, NextId(), said.TrimStart('~').Replace("\\n", "\n"));
        Send(lastText);
    }

    private string NextId() => $"m{++messages}";

    private void Send(ChatEvent e) => last = world.Send(phone, group is null ? e : e with { GroupId = group }).Replies;

    private static TimeSpan Span(string text)
    {
        var n = double.Parse(text[..^1], System.Globalization.CultureInfo.InvariantCulture);
        return text[^1] switch { 'd' => TimeSpan.FromDays(n), 'h' => TimeSpan.FromHours(n), 'm' => TimeSpan.FromMinutes(n), _ => TimeSpan.FromSeconds(n) };
    }

    private static (string, string) Cut(string text, char at)
    {
        var i = text.IndexOf(at);
        return i < 0 ? (text, "") : (text[..i].Trim(), text[(i + 1)..].Trim());
    }
}
