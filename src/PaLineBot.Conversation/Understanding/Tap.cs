namespace PaLineBot.Conversation.Understanding;

/// <summary>What the data of a button says: <c>verb|arg|arg</c>.</summary>
/// <param name="Verb">One of <see cref="Verbs"/>, or anything when forged.</param>
/// <param name="Args">Its arguments, untrusted.</param>
internal sealed record Tap(string Verb, IReadOnlyList<string> Args)
{
    private const int MaxLength = 300;
    private const long YesGoodSeconds = 24 * 60 * 60;
    private const string Agreed = "yes";

    /// <summary>The argument, or an empty string.</summary>
    public string Arg(int i) => i < Args.Count ? Args[i] : "";

    /// <summary>The argument as an id, or null.</summary>
    public long? Id(int i) =>
        long.TryParse(Arg(i), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>
    /// Whether this is the yes to a question that was asked at most a day before; a button further up in the chat, or one of a
    /// body that somebody kept and sent again, only asks anew.
    /// </summary>
    public bool IsYes(DateTimeOffset at) =>
        Arg(0) == Agreed && Args[^1] is ['@', .. var asked]
        && long.TryParse(asked, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var seconds)
        && at.ToUnixTimeSeconds() - seconds < YesGoodSeconds;

    /// <summary>Data of a button that says yes to an act with consequences, asked now.</summary>
    public static string Yes(string verb, DateTimeOffset now, params ReadOnlySpan<object> args) => Data(verb, [Agreed, .. args, $"@{now.ToUnixTimeSeconds()}"]);

    public static string Data(string verb, params ReadOnlySpan<object> args)
    {
        var data = new System.Text.StringBuilder(verb);
        foreach (var a in args) data.Append('|').Append(Convert.ToString(a, System.Globalization.CultureInfo.InvariantCulture));
        return data.ToString();
    }

    /// <summary>Reads data; null when it is not ours.</summary>
    public static Tap? Read(string? data)
    {
        if (string.IsNullOrEmpty(data) || data.Length > MaxLength) return null;
        var parts = data.Split('|');
        return Verbs.All.Contains(parts[0]) ? new Tap(parts[0], parts[1..]) : null;
    }
}
