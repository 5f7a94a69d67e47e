using Microsoft.Extensions.Time.Testing;
using PaLineBot.Line.Api;
using WireMock;

namespace PaLineBot.Line.Tests.Api;

public sealed class StatelessChannelTokensTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero));
    private int _issued;

    [Fact]
    public async Task The_token_is_asked_for_as_LINE_wants_it()
    {
        using var line = Issuing();
        Assert.Equal("token-1", (await line.Tokens(_time, "1234", "s&ecret").GetAsync(TestContext.Current.CancellationToken)).Value!.Value);
        var request = Assert.Single(line.Requests);
        Assert.Equal(("POST", "http://api.test/oauth2/v3/token", "application/x-www-form-urlencoded"),
            (request.Method, request.Url, request.ContentType));
        Assert.Equal("grant_type=client_credentials&client_id=1234&client_secret=s%26ecret", request.Body);
    }

    [Fact]
    public async Task A_token_is_kept_until_a_minute_before_it_expires()
    {
        using var line = Issuing();
        var tokens = line.Tokens(_time);
        await tokens.GetAsync(TestContext.Current.CancellationToken);
        _time.Advance(TimeSpan.FromSeconds(839));
        Assert.Equal("token-1", (await tokens.GetAsync(TestContext.Current.CancellationToken)).Value!.Value);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("token-2", (await tokens.GetAsync(TestContext.Current.CancellationToken)).Value!.Value);
    }

    [Fact]
    public async Task Many_callers_at_once_ask_LINE_once()
    {
        using var gate = new ManualResetEventSlim();
        using var line = LineServer.Deciding(_ =>
        {
            gate.Wait(TestContext.Current.CancellationToken);
            return Token();
        });
        var tokens = line.Tokens(_time);
        var callers = Enumerable.Range(0, 50).Select(_ => tokens.GetAsync(TestContext.Current.CancellationToken).AsTask()).ToArray();
        gate.Set();
        foreach (var result in await Task.WhenAll(callers)) Assert.Equal("token-1", result.Value!.Value);
        Assert.Single(line.Requests);
    }

    [Fact]
    public async Task A_refused_token_is_asked_for_anew_but_a_newer_one_is_kept()
    {
        using var line = Issuing();
        var tokens = line.Tokens(_time);
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
        using var line = LineServer.Answering(Answer.Json(status, body));
        var result = await line.Tokens(_time).GetAsync(TestContext.Current.CancellationToken);
        Assert.Equal((expected, null), (result.Outcome.GetType(), result.Value));
        Assert.False(result.Outcome is LineResult.Unreachable { OutcomeUnknown: true });
    }

    [Fact]
    public async Task After_a_failure_the_next_call_tries_again()
    {
        using var line = LineServer.Answering(Answer.Json(503, ""), Answer.Json(200, """{"access_token":"token","expires_in":900}"""));
        var tokens = line.Tokens(_time);
        Assert.Null((await tokens.GetAsync(TestContext.Current.CancellationToken)).Value);
        Assert.NotNull((await tokens.GetAsync(TestContext.Current.CancellationToken)).Value);
    }

    [Fact]
    public void A_token_does_not_print_itself() => Assert.DoesNotContain("secret-token", new AccessToken("secret-token").ToString(), StringComparison.Ordinal);

    private LineServer Issuing() => LineServer.Deciding(_ => Token());

    private ResponseMessage Token() => Answer.Json(
        200, $$"""{"token_type":"Bearer","access_token":"token-{{Interlocked.Increment(ref _issued)}}","expires_in":900}""");
}
