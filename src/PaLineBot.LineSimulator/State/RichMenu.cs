namespace PaLineBot.LineSimulator.State;

/// <summary>A rich menu of a channel.</summary>
/// <param name="Id">richmenu- and 32 hex digits.</param>
/// <param name="Json">The menu as created, UTF-8 JSON.</param>
internal sealed record RichMenu(string Id, byte[] Json)
{
    internal byte[]? Image { get; set; }

    internal string? ImageType { get; set; }
}
