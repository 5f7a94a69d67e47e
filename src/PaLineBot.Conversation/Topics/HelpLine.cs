using System.Collections.Frozen;
using PaLineBot.Conversation.Texts;

namespace PaLineBot.Conversation.Topics;

/// <summary>A page of help that lists what can be said.</summary>
internal enum HelpPage
{
    Writing,
    Idle,
    Superior,
    SuperiorOfDistrict,
    Deciding,
    WritesNone,
    Group,
}

/// <summary>What a page of help says of a row.</summary>
/// <param name="Place">Its place among the lines of that page.</param>
internal sealed record HelpLine(HelpPage Page, int Place, string Key)
{
    private static readonly FrozenDictionary<HelpPage, string> Pages = Enum.GetValues<HelpPage>().ToFrozenDictionary(p => p, Joined);

    /// <summary>All that a page says of what can be said.</summary>
    public static string Of(HelpPage page) => Pages[page];

    private static string Joined(HelpPage page) => string.Join(page == HelpPage.Group ? " · " : " ",
        AllTopics.Rows.SelectMany(r => r.Help).Where(l => l.Page == page).OrderBy(l => l.Place).Select(l => Wording.Get(l.Key)));
}
