namespace PaLineBot.Liff;

/// <summary>What a handler answers: the shape its route is mapped with, or a problem in its place.</summary>
public sealed class LiffAnswer<T>
    where T : class
{
    /// <summary>What the page has is what it would be sent.</summary>
    public static readonly LiffAnswer<T> NotModified = new(null, Results.StatusCode(StatusCodes.Status304NotModified));

    private readonly T? body;
    private readonly IResult? instead;

    private LiffAnswer(T? body, IResult? instead) => (this.body, this.instead) = (body, instead);

    /// <summary>Whether it is a refusal.</summary>
    public bool IsProblem => instead is Problem;

    public static implicit operator LiffAnswer<T>(T body) => new(body, null);

    public static implicit operator LiffAnswer<T>(Problem problem) => new(null, problem);

    /// <summary>The answer with the status that the route gives a success.</summary>
    public IResult ToResult(int status) => instead ?? LiffJson.Answer(body!, status);
}
