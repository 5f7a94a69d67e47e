using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Texts;

namespace PaLineBot.Conversation.Topics;

/// <summary>Photos, files, voice, stickers, locations: evidence where it can be, else a sensible answer; nothing is lost and nothing pretended.</summary>
internal static class Attachments
{
    /// <summary>Answers, and shows the open question again.</summary>
    public static void Handle(Talk talk, AttachmentReceived e)
    {
        if (EvidenceIntake.Take(talk, e)) return;
        var said = Wording.Get("attachment." + Kind(e.Kind));
        if (talk.State.Over is { IsReturning: true }) said += "\n" + Wording.Get("attachment.comment-as-text");
        else if (talk.OpenField is { } field) said += "\n" + Asking.Again(talk, field);
        else Home.Ways(talk);
        talk.SayText(said);
    }

    private static string Kind(AttachmentKind kind) => kind switch
    {
        AttachmentKind.Image => "picture",
        AttachmentKind.Video => "video",
        AttachmentKind.Audio => "voice",
        AttachmentKind.File => "file",
        AttachmentKind.Location => "location",
        AttachmentKind.Sticker => "sticker",
        _ => "other",
    };
}
