namespace PaLineBot.Documents.Verify;

/// <summary>Receipt codes as people read them and as addresses have them.</summary>
public static class ReceiptCodes
{
    /// <summary>Path of the page that tells whether a paper is current: the code, and what nobody can guess.</summary>
    public static string Path(string code, string tag) => $"/verify/{code}-{tag}";

    /// <summary>Code and tag of an address; null for anything else.</summary>
    public static (string Code, string Tag)? Read(string text) =>
        text.Length <= 64 && text.Split('-') is [{ Length: > 0 } code, { Length: > 0 } tag] ? (code.ToUpperInvariant(), tag.ToLowerInvariant()) : null;
}
