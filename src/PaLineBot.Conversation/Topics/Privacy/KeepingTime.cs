using PaLineBot.Conversation.Texts;

namespace PaLineBot.Conversation.Topics;

/// <summary>How long what is kept, and by which law, in words.</summary>
internal static class KeepingTime
{
    public static string Long(Talk talk) => Wording.Get("consent.long-text", ("official", talk.Facts.District.Kept.OfficialYears), ("law", Law(talk)), ("n", talk.Facts.District.Kept.Years));

    /// <summary>The law that official papers are kept by.</summary>
    public static string Law(Talk talk) => ErasureWords.LawOr(talk.Facts.District.Kept.Law);
}
