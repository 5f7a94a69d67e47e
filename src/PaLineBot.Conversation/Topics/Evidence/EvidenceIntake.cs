using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

/// <summary>
/// Photos, files, sound and links at any time of the year: kept at once, then the person may say which item they belong to.
/// Never asked for, never needed.
/// </summary>
internal static class EvidenceIntake
{
    private const int NameGraphemes = 120;
    private const int CaptionGraphemes = 300;
    private const int LongestSaidOfIt = 120;
    private const int LongestSetId = 100;
    private static readonly TimeSpan OneThought = TimeSpan.FromMinutes(1);

    /// <summary>Keeps what was sent; false when it is nothing to keep, or this is not the place.</summary>
    public static bool Take(Talk talk, AttachmentReceived e)
    {
        if (!talk.Writes || talk.State.Over is { IsReturning: true } || e.MessageId.Length == 0 || KindOf(e.Kind) is not { } kind) return false;
        if (e.Bytes > talk.Facts.MostEvidenceBytes)
        {
            talk.Say("evidence.too-large", ("mb", talk.Facts.MostEvidenceBytes / 1_000_000));
            Help.Resume(talk);
            return true;
        }
        // Content that LINE does not hold is never fetched from an address a message names; it is kept as a link.
        var url = e.Url is null ? null : WebLink.Only(e.Url);
        if (e.Url is not null && url is null) return false;
        var name = string.IsNullOrWhiteSpace(e.Name) ? EvidenceWords.Name(kind, e.At) : Clip.OneLine(e.Name, NameGraphemes);
        Keep(talk, new KeepEvidence(url is null ? kind : EvidenceKind.Link, e.MessageId, BatchOf(talk, e.MessageId, SetOf(e), e.At), name) { Url = url }, e.At, SetOf(e), e.SetTotal);
        return true;
    }

    /// <summary>Keeps a link with what was said of it; false when there is none, or it stands in a longer text that is an answer.</summary>
    public static bool Link(Talk talk, TextReceived e, bool inAnyText = false)
    {
        if (!talk.Writes || e.MessageId.Length == 0 || WebLink.First(talk.Heard.Text) is not { } found) return false;
        if (!inAnyText && (found.Rest.Length > LongestSaidOfIt || (found.IsAmongWords && Gist.Of(found.Rest) is { Kind: GistKind.Answer, EndsPolitely: false }))) return false;
        var caption = found.Rest.Length == 0 ? null : Clip.OneLine(found.Rest, CaptionGraphemes);
        if (Clip.Length(found.Rest) > CaptionGraphemes) talk.Say("evidence.caption-cut", ("n", CaptionGraphemes));
        Keep(talk, new KeepEvidence(EvidenceKind.Link, e.MessageId, BatchOf(talk, e.MessageId, null, e.At), WebLink.NameOf(found.Url)) { Url = found.Url, Caption = caption }, e.At, null, null);
        return true;
    }

    private static void Keep(Talk talk, KeepEvidence keep, DateTimeOffset at, string? set, int? total)
    {
        var before = talk.Before.Evidence is { } p && p.Batch == keep.Batch ? p : null;
        var asks = before is null ? talk.Form is not null : talk.Before.Over is Focus.EvidenceAsked;
        var beneath = talk.State.Over is Focus.EvidenceAsked or Focus.EvidenceListed ? talk.State.Over.Beneath : talk.State.Over;
        talk.Do(keep);
        talk.State = talk.State with
        {
            Evidence = new EvidencePlace(keep.Batch, (before?.Count ?? 0) + 1, at),
            Over = asks ? new Focus.EvidenceAsked { Beneath = beneath } : beneath,
        };
        // Pictures sent together are answered once, at the first of them.
        if (before is not null && set is not null) return;
        if (before is not null) EvidenceFiling.OneMore(talk, keep);
        else EvidenceFiling.Ask(talk, keep, Math.Max(1, total ?? 1));
    }

    // What follows within a minute while the question is still open belongs to the same thought: files cannot be sent together in LINE.
    private static string BatchOf(Talk talk, string messageId, string? set, DateTimeOffset at) =>
        set ?? (talk.Before is { Over: Focus.EvidenceAsked, Evidence: { } p } && at - p.At < OneThought ? p.Batch : messageId);

    private static string? SetOf(AttachmentReceived e) =>
        e.SetId is { Length: > 0 and <= LongestSetId } id && id.All(char.IsAsciiLetterOrDigit) ? id : null;

    private static EvidenceKind? KindOf(AttachmentKind kind) => kind switch
    {
        AttachmentKind.Image => EvidenceKind.Image,
        AttachmentKind.Video => EvidenceKind.Video,
        AttachmentKind.Audio => EvidenceKind.Audio,
        AttachmentKind.File => EvidenceKind.File,
        _ => null,
    };
}
