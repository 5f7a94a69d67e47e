using Microsoft.Extensions.Logging.Abstractions;
using PaLineBot.Line.Api;
using PaLineBot.Line.Tokens;

namespace PaLineBot.Line.Tests.Tokens;

public sealed class StatelessChannelTokensTests
{
    private readonly ManualTime _time = new();
    private int _issued;

    [Fact]
    public async Task The_token_is_asked_for_as_LINE_wants_it()
    {
        var stub = Issuing();
        Assert.Equal("token-1", (await Tokens(stub).GetAsync(TestContext.Current.CancellationToken)).Value!.Value);
        var request = Assert.Single(stub.Requests);
        Assert.Equal(("POST", "http://api.test/oauth2/v3/token", "application/x-www-form-urlencoded"),
            (request.Method, request.Uri.ToString(), request.ContentType));
        Assert.Equal("grant_type=client_credentials&client_id=1234&client_secret=s%26ecret", request.Body);
    }

    [Fact]
    public async Task A_token_is_kept_until_a_minute_before_it_expires()
    {
        var tokens = Tokens(Issuing());
        await tokens.GetAsync(TestContext.Current.CancellationToken);
        _time.Pass(TimeSpan.FromSeconds(839));
        Assert.Equal("token-1", (await tokens.GetAsync(TestContext.Current.CancellationToken)).Value!.Value);
        _time.Pass(TimeSpan.FromSeconds(1));
        Assert.Equal("token-2", (await tokens.GetAsync(TestContext.Current.CancellationToken)).Value!.Value);
    }

    [Fact]
    public async Task Many_callers_at_once_ask_LINE_once()
    {
        using var gate = new ManualResetEventSlim();
        var stub = new StubHandler(_ =>
        {
            gate.Wait(TestContext.Current.CancellationToken);
            return Token();
        });
        var tokens = Tokens(stub);
        var callers = Enumerable.Range(0, 50).Select(_ => tokens.GetAsync(TestContext.Current.CancellationToken).AsTask()).ToArray();
        gate.Set();
        foreach (var result in await Task.WhenAll(callers)) Assert.Equal("token-1", result.Value!.Value);
        Assert.Single(stub.Requests);
    }

    [Fact]
    public async Task A_refused_token_is_asked_for_anew_but_a_newer_one_is_kept()
    {
        var tokens = Tokens(Issuing());
        var first = (await tokens.GetAsync(TestContext.Current.CancellationToken)).Value!;
        tokens.Invalidate(first);
        var second = (await tokens.GetAsync(TestContext.Current.CancellationToken)).Value!;
        tokens.Invalidate(first);
        Assert.Equal("token-2", second.Value);
        Assert.Same(second, (await tokens.GetAsync(TestContext.Current.CancellationToken)).Value);
    }

    [Theory]
    [InlineData(400, """{"error":"invalid_client","error_description":"no"}""", typeof(LineResult.TokenRefused))]
    [InlineData(401, """{"message":"no"}""", typeof(LineResult.TokenRefused))]
    [InlineData(500, "", typeof(LineResult.Unreachable))]
    [InlineData(200, "{}", typeof(LineResult.Unreachable))]
    public async Task No_token_is_a_result_and_the_outcome_is_known(int status, string body, Type expected)
    {
        var result = await Tokens(StubHandler.Queue(StubHandler.Json(status, body))).GetAsync(TestContext.Current.CancellationToken);
        Assert.Equal((expected, null), (result.Outcome.GetType(), result.Value));
        Assert.False(result.Outcome is LineResult.Unreachable { OutcomeUnknown: true });
    }

    [Fact]
    public async Task After_a_failure_the_next_call_tries_again()
    {
        var tokens = Tokens(StubHandler.Queue(StubHandler.Json(503, ""), Token()));
        Assert.Null((await tokens.GetAsync(TestContext.Current.CancellationToken)).Value);
        Assert.NotNull((await tokens.GetAsync(TestContext.Current.CancellationToken)).Value);
    }

    [Fact]
    public void A_token_does_not_print_itself() => Assert.DoesNotContain("secret-token", new AccessToken("secret-token").ToString(), StringComparison.Ordinal);

    private StubHandler Issuing() => new(_ => Token());

    private HttpResponseMessage Token() => StubHandler.Json(
        200, $$"""{"token_type":"Bearer","access_token":"token-{{Interlocked.Increment(ref _issued)}}","expires_in":900}""");

    private StatelessChannelTokens Tokens(StubHandler stub) => new(
        new HttpClient(stub), new LineEndpoints { ApiBase = new("http://api.test") }, "1234", "s&ecret", _time,
        NullLogger<StatelessChannelTokens>.Instance);
}
