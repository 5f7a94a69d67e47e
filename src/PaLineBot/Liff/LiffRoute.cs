namespace PaLineBot.Liff;

/// <summary>A route of the mini-app's API: a row of the table that is mapped, that the page's contract is made of and that tests walk.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path below <c>/liff/{district}/api/</c>.</param>
/// <param name="Access">Who may call it.</param>
/// <param name="Handle">Answers a request.</param>
public sealed record LiffRoute(string Method, string Path, Access Access, Func<HttpContext, Task<IResult>> Handle)
{
    /// <summary>Shape of the JSON body; null without one.</summary>
    public Type? Request { get; init; }

    /// <summary>Shape of the JSON of a success; null when it has none.</summary>
    public Type? Answer { get; init; }

    /// <summary>Reads what the route answers as JSON; null for one that changes something, and for files.</summary>
    public Func<LiffCall, Task<IResult>>? Read { get; init; }

    /// <summary>Status of a success.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;
}
