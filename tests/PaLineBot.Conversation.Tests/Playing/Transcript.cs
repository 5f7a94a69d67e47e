using System.Globalization;
using System.Text.RegularExpressions;
using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Facts;
using PaLineBot.Rules.Forms;
using Xunit;

namespace PaLineBot.Conversation.Tests.Playing;

/// <summary>
/// Reads a transcript to a player. Lines: <c>@phone</c> who is talking; <c>&gt; text</c> says (\n for a line break, ~ in the same moment);
/// <c>&gt; [label]</c> taps; <c>&gt; !follow</c>, <c>!sticker</c>, <c>!image</c>, <c>!unsend</c>, <c>!postback data</c>, <c>!answer-rest</c>
/// (examples of the form), <c>!again</c> (the last message twice), <c>!batch a | b</c> (handled at once),
/// <c>!late n text</c> (delivered now, sent n seconds ago);
/// <c>!file name</c>, <c>!file-of bytes</c>, <c>!picture-of set</c>, <c>!picture-at url</c>; <c>= evidence: 1.3 kind name | …</c> what is kept;
/// <c>&lt; words</c> must be in the answer; <c>&lt;! words</c> must not; <c>&lt;[label]</c> must be offered; <c>&lt;1[label]</c> offered in one place only;
/// <c>&lt;@ label page</c> a link to a page of the mini-app must be offered;
/// <c>&lt;# n</c> that many bubbles; <c>&lt;-</c> nothing is said;
/// <c>!codes-rest 30m</c>, <c>!codes-rest off</c>; <c>!acts-for school-code</c>, <c>!acts-for above</c>; <c>!new-code CODE name</c>;
/// <c>= state without: words</c>;
/// <c>!quote field text</c> says, quoting what asked or told of a field last;
/// <c>!page field text</c> is written in the mini-app meanwhile;
/// <c>+ 2s</c>, <c>+ 21d</c> moves the clock; <c>= field: words</c> the stored answer; <c>= status: X</c>; <c>#</c> comment.
/// In the data of a postback <c>{code CODE}</c> and <c>{submission name}</c> stand for numbers.
/// </summary>
public sealed partial class Transcript(IPlayer player)
{
    private static readonly TimeSpan Reading = TimeSpan.FromSeconds(20);
    private string phone = "teacher";
    private Screen last = Screen.Dark;
    private readonly Dictionary<string, Screen> screens = [];
    private TextReceived? lastText;
    private string? group;
    private int messages;

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Folder, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Transcripts");

    public static IEnumerable<string> Read(string name) => File.ReadLines(Path.Combine(Folder, name + ".txt"));

    public async Task PlayAsync(IEnumerable<string> lines)
    {
        var n = 0;
        foreach (var line in lines)
        {
            n++;
            try
            {
                await LineAsync(line.TrimEnd());
            }
            catch (Exception x) when (x is not OutOfMemoryException)
            {
                throw new InvalidOperationException($"line {n}: {line}\n{x.Message}\n--- said last ---\n{last.Text}\n--- buttons ---\n{string.Join(" ", last.Buttons.Select(t => $"[{t.Label}]"))}", x);
            }
        }
    }

    private Task LineAsync(string line)
    {
        if (line.Length == 0 || line[0] == '#') return Task.CompletedTask;
        if (line[0] == '+') return player.MoveClockAsync(player.Now + Span(line[1..].Trim()));
        if (line[0] == '=') return StoredAsync(line[1..].Trim());
        if (line[0] == '>') return SayAsync(line[1..].Trim());
        if (line[0] == '<') Seen(line);
        else if (line[0] == '@') TurnTo(line[1..].Trim());
        else if (line.StartsWith("group ", StringComparison.Ordinal)) group = line[6..] is "off" ? null : line[6..];
        else throw new InvalidOperationException("not a transcript line");
        return Task.CompletedTask;
    }

    private void TurnTo(string other)
    {
        screens[phone] = last;
        phone = other;
        last = screens.GetValueOrDefault(phone, Screen.Dark);
    }

    private void Seen(string line)
    {
        if (line.StartsWith("<-", StringComparison.Ordinal)) Assert.Equal(0, last.Bubbles);
        else if (line.StartsWith("<![", StringComparison.Ordinal)) Assert.DoesNotContain(last.Buttons, t => t.Label == line[3..].TrimEnd(']'));
        else if (line.StartsWith("<[", StringComparison.Ordinal)) Assert.Contains(last.Buttons, t => t.Label == line[2..].TrimEnd(']'));
        else if (line.StartsWith("<!", StringComparison.Ordinal)) Assert.DoesNotContain(line[2..].Trim(), last.Text, StringComparison.Ordinal);
        else if (line.StartsWith("<#", StringComparison.Ordinal)) Assert.Equal(line[2..].Trim(), last.Bubbles.ToString(CultureInfo.InvariantCulture));
        else if (line.StartsWith("<@ ", StringComparison.Ordinal)) Assert.Contains(line[3..], last.Pages);
        else if (line.StartsWith("<1[", StringComparison.Ordinal)) Assert.Single(last.Buttons, t => t.Label == line[3..].TrimEnd(']'));
        else Assert.Contains(line[1..].Trim(), last.Text, StringComparison.Ordinal);
    }

    private async Task StoredAsync(string expected)
    {
        var (key, value) = Cut(expected, ':');
        var kept = await player.KeptAsync(phone);
        if (key == "evidence") Assert.Equal(value, string.Join(" | ", kept.Evidence.Select(Named)));
        else if (key == "status") Assert.Equal(value, kept.Agreement?.Status.ToString());
        else if (key == "state without") Assert.DoesNotContain(value, kept.State, StringComparison.OrdinalIgnoreCase);
        else if (key == "linked") Assert.Equal(value, kept.Linked.ToString());
        else Assert.Equal(value.Replace("\\n", "\n"), kept.Agreement!.Sheet.TextOf(key));
    }

    private static string Named(EvidenceFacts e) => $"{e.SectionId ?? "-"} {e.Kind} {(e.Kind is EvidenceKind.File or EvidenceKind.Link ? e.Name : "")}".Trim();

    private Task SayAsync(string said)
    {
        if (said.StartsWith('[')) return TapAsync(said.Trim('[', ']'));
        if (said.StartsWith('!')) return DoAsync(said[1..]);
        return TextAsync(said, player.Now);
    }

    private async Task DoAsync(string what)
    {
        var (verb, rest) = Cut(what, ' ');
        switch (verb)
        {
            case "follow": await SendAsync(new Followed(player.Now, false)); break;
            case "unblock": await SendAsync(new Followed(player.Now, true)); break;
            case "block": await SendAsync(new Unfollowed(player.Now)); break;
            case "joined": await SendAsync(new BotJoinedGroup(player.Now)); break;
            case "mention": await SendAsync(new TextReceived(player.Now, NextId(), rest) { MentionsBot = true }); break;
            case "sticker": await SendAsync(Attached(AttachmentKind.Sticker)); break;
            case "image": await SendAsync(Attached(AttachmentKind.Image)); break;
            case "file": await SendAsync(Attached(AttachmentKind.File) with { Name = rest, Bytes = 1000 }); break;
            case "file-of": await SendAsync(Attached(AttachmentKind.File) with { Name = "a.pdf", Bytes = long.Parse(rest, CultureInfo.InvariantCulture) }); break;
            case "picture-of": await SendAsync(Attached(AttachmentKind.Image) with { SetId = rest, SetTotal = 3 }); break;
            case "picture-at": await SendAsync(Attached(AttachmentKind.Image) with { Url = rest }); break;
            case "voice": await SendAsync(Attached(AttachmentKind.Audio)); break;
            case "batch": await BatchAsync(rest.Split(" | ")); break;
            case "unsend": await SendAsync(new MessageUnsent(player.Now, lastText!.MessageId)); break;
            case "unsend-next": await SendAsync(new MessageUnsent(player.Now, $"m{messages + 1}")); break;
            case "again": await SendAsync(lastText!); break;
            case "postback": await SendAsync(new ButtonTapped(player.Now, await NumberedAsync(rest))); break;
            case "late":
                var (seconds, text) = Cut(rest, ' ');
                await TextAsync(text, player.Now.AddSeconds(-double.Parse(seconds, CultureInfo.InvariantCulture)));
                break;
            case "quote":
                var (about, words) = Cut(rest, ' ');
                await ReadAsync();
                lastText = new TextReceived(player.Now, NextId(), words) { QuotedMessageId = await player.QuotableAsync(phone, about) };
                await SendAsync(lastText);
                break;
            case "page":
                var (field, written) = Cut(rest, ' ');
                await player.WriteOnPageAsync(phone, field, written);
                break;
            case "codes-rest": await player.LetCodesRestAsync(rest == "off" ? null : Span(rest)); break;
            case "new-code":
                var (code, owner) = Cut(rest, ' ');
                await player.HandOverCodeAsync(code, owner);
                break;
            case "acts-for": await player.AppointAsync(phone, rest == "above" ? null : rest); break;
            case "answer-rest": await AnswerRestAsync(); break;
            default: throw new InvalidOperationException("unknown: " + verb);
        }
    }

    private async Task BatchAsync(string[] texts)
    {
        await ReadAsync();
        var all = texts.Select((t, i) => new TextReceived(player.Now.AddSeconds(i), NextId(), t.Replace("\\n", "\n"))).ToList();
        lastText = all[^1];
        await player.MoveClockAsync(lastText.At);
        last = await player.SendAsync(phone, all);
    }

    private async Task AnswerRestAsync()
    {
        for (var i = 0; i < 400; i++)
        {
            var kept = await player.KeptAsync(phone);
            var open = ConversationState.FromJson(kept.State).Writing?.Open?.FieldId;
            if (open is null || FormCatalogue.Embedded.Find(kept.Agreement!.Sheet.Form)!.FindField(open) is not { } field) return;
            await ReadAsync();
            if (field.Kind == FieldKind.OneOf) await SendAsync(new ButtonTapped(player.Now, $"opt|{field.Id}|{field.Options[0].Id}"));
            else await TextAsync(field.Kind switch { FieldKind.Hours => "๑๘ ชั่วโมง", FieldKind.AnyOf => "1", _ => field.Example ?? "ไม่มี" }, player.Now);
        }
        Assert.Fail("the questions never end");
    }

    private async Task TapAsync(string label)
    {
        var hit = last.Buttons.FirstOrDefault(t => t.Label == label);
        if (hit.Data is null) hit = last.Buttons.FirstOrDefault(t => t.Label.Contains(label, StringComparison.Ordinal));
        Assert.True(hit.Data is not null, $"no button [{label}]");
        await ReadAsync();
        await SendAsync(new ButtonTapped(player.Now, hit.Data));
    }

    private async Task TextAsync(string said, DateTimeOffset at)
    {
        if (at == player.Now && !said.StartsWith('~'))
        {
            await ReadAsync();
            at = player.Now;
        }
        lastText = new TextReceived(at, NextId(), said.TrimStart('~').Replace("\\n", "\n"));
        await SendAsync(lastText);
    }

    // Between two messages a person reads.
    private Task ReadAsync() => player.MoveClockAsync(player.Now + Reading);

    private AttachmentReceived Attached(AttachmentKind kind) => new(player.Now, NextId(), kind);

    private async Task<string> NumberedAsync(string data)
    {
        foreach (var name in Name().Matches(data).ToList())
        {
            var id = await player.IdOfAsync(name.Groups["kind"].Value, name.Groups["name"].Value);
            data = data.Replace(name.Value, id.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }
        return data;
    }

    private string NextId() => $"m{++messages}";

    private async Task SendAsync(ChatEvent e) => last = await player.SendAsync(phone, [group is null ? e : e with { GroupId = group }]);

    private static TimeSpan Span(string text)
    {
        var n = double.Parse(text[..^1], CultureInfo.InvariantCulture);
        return text[^1] switch { 'd' => TimeSpan.FromDays(n), 'h' => TimeSpan.FromHours(n), 'm' => TimeSpan.FromMinutes(n), _ => TimeSpan.FromSeconds(n) };
    }

    private static (string, string) Cut(string text, char at)
    {
        var i = text.IndexOf(at);
        return i < 0 ? (text, "") : (text[..i].Trim(), text[(i + 1)..].Trim());
    }

    [GeneratedRegex(@"\{(?<kind>\w+) (?<name>[^}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
