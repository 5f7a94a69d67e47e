namespace PaLineBot.Outbox;

/// <summary>Which rich menu a LINE account is to have.</summary>
/// <param name="IsLinked">Whether a person is behind it.</param>
/// <param name="Menu">The menu of their role; null when none was set up.</param>
public sealed record RichMenuOfAccount(bool IsLinked, string? Menu)
{
    public static readonly RichMenuOfAccount Nobodys = new(IsLinked: false, Menu: null);
}
