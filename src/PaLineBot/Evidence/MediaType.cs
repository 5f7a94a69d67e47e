using PaLineBot.Conversation.Facts;

namespace PaLineBot.Evidence;

/// <summary>A kind of content that is kept.</summary>
/// <param name="Kind">What it is to people.</param>
/// <param name="Extension">Ending of a file's name, with the dot.</param>
/// <param name="Shown">Whether browsers show it in place; else it is downloaded.</param>
public sealed record MediaType(string Name, EvidenceKind Kind, string Extension, bool Shown)
{
    /// <summary>The name with the ending its content has.</summary>
    public string NameOf(string name) =>
        name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || (Name == "image/jpeg" && name.EndsWith(".jpeg", StringComparison.OrdinalIgnoreCase))
            ? name
            : name + Extension;
}
