using PaLineBot.Conversation.Replies;

namespace PaLineBot.Conversation.Topics;

/// <summary>A way that the menu card shows after those that are quick replies too.</summary>
/// <param name="Place">Its place among the others.</param>
/// <param name="Of">Its button; null where it leads this person nowhere.</param>
internal sealed record MenuWay(int Place, Func<Talk, Button?> Of)
{
    /// <summary>Those of all topics that lead this person anywhere.</summary>
    public static IEnumerable<Button> For(Talk talk) =>
        AllTopics.Rows.Select(r => r.InMenu).OfType<MenuWay>().OrderBy(w => w.Place).Select(w => w.Of(talk)).OfType<Button>();
}
