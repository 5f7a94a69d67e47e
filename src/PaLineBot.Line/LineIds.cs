namespace PaLineBot.Line;

/// <summary>What LINE's ids tell by their first letter (Messaging API reference, Webhook event objects, Source).</summary>
public static class LineIds
{
    /// <summary>Whether an id is a user's (<c>U…</c>) and not a group's (<c>C…</c>) or a multi-person chat's (<c>R…</c>).</summary>
    public static bool IsUser(string id) => id.StartsWith('U');

    /// <summary>Characters that an id or token may have; LINE's have 18 to some 50 (Messaging API reference, Webhook event objects).</summary>
    public const int Longest = 200;

    /// <summary>
    /// Whether an id or token is one as LINE makes them: visible ASCII, at most <see cref="Longest"/> characters. Others
    /// (U+0000, half characters, kilobytes) no database key takes.
    /// </summary>
    public static bool IsUsable(string id) => id.Length <= Longest && !id.AsSpan().ContainsAnyExceptInRange('!', '~');
}
