using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Tapping;

/// <summary>The rich menu a person sees.</summary>
/// <param name="Menu">The menu; null when there is none.</param>
/// <param name="From">user, default or none.</param>
internal sealed record RichMenuView(RichMenu? Menu, string From)
{
    internal static RichMenuView Of(Channel channel, string user)
    {
        var own = channel.Contacts.GetValueOrDefault(user)?.RichMenuId;
        if (own is not null && channel.RichMenus.TryGetValue(own, out var menu))
        {
            return new RichMenuView(menu, "user");
        }
        return channel.DefaultRichMenuId is { } common && channel.RichMenus.TryGetValue(common, out menu)
            ? new RichMenuView(menu, "default")
            : new RichMenuView(null, "none");
    }
}
