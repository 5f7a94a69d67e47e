using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation;

/// <summary>The words of an erasure, as chat and page both have them.</summary>
public static class ErasureWords
{
    /// <summary>What has to be typed before anything is erased.</summary>
    public static string Confirm => Wording.Get("erase.words");

    /// <summary>What stands in place of the name of somebody whose data was erased.</summary>
    public static string Nameless => Wording.Get("erase.nameless");

    /// <summary>Whether these are the words.</summary>
    public static bool AreSaid(string? text) => text is not null && Squashed.Of(text) == Squashed.Of(Confirm);

    /// <summary>The law by which official papers are kept: the one that is set, else the usual one.</summary>
    public static string LawOr(string? set) => set ?? Wording.Get("erase.law");
}
