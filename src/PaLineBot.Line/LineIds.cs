namespace PaLineBot.Line;

/// <summary>What LINE's ids tell by their first letter (Messaging API reference, Webhook event objects, Source).</summary>
public static class LineIds
{
    /// <summary>Whether an id is a user's (<c>U…</c>) and not a group's (<c>C…</c>) or a multi-person chat's (<c>R…</c>).</summary>
    public static bool IsUser(string id) => id.StartsWith('U');
}
