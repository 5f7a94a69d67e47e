namespace PaLineBot.Conversation.Understanding;

/// <summary>What the data of a button says: <c>verb|arg|arg</c>.</summary>
/// <param name="Verb">One of <see cref="Verbs"/>, or anything when forged.</param>
/// <param name="Args">Its arguments, untrusted.</param>
internal sealed record Tap(string Verb, IReadOnlyList<string> Args)
{
    private const int MaxLength = 300;

    /// <summary>The argument, or an empty string.</summary>
    public string Arg(int i) => i < Args.Count ? Args[i] : "";

    /// <summary>The argument as an id, or null.</summary>
    public long? Id(int i) =>
        long.TryParse(Arg(i), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>Data of a button.</summary>
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
