namespace PaLineBot.Links;

/// <summary>The answer to HEAD: the headers of a file that nobody has made for it.</summary>
/// <param name="length">Size when it is known.</param>
internal sealed class HeadOnly(string mediaType, long? length = null) : IResult
{
    /// <inheritdoc />
    public Task ExecuteAsync(HttpContext httpContext)
    {
        (httpContext.Response.ContentType, httpContext.Response.ContentLength) = (mediaType, length);
        return Task.CompletedTask;
    }
}
