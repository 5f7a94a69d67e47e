using System.Text;
using Xunit;

namespace PaLineBot.Tests.Simulator;

public sealed class IdTokenVerifyTests
{
    private const string Claims = """{"iss":"https://access.line.me","sub":"U1","aud":"2000000002","exp":4102444800,"iat":1,"nonce":"abc"}""";

    [Fact]
    public async Task A_good_token_is_answered_with_its_claims()
    {
        await using var rig = await LiffRig.StartAsync();

        var answer = await rig.VerifyAsync(
            ("id_token", await rig.TokenAsync("&nonce=abc")), ("client_id", LiffRig.Login), ("nonce", "abc"), ("user_id", rig.Line.User));

        Assert.Equal(
            (200, "https://access.line.me", rig.Line.User, LiffRig.Login, "ครูสมหญิง"),
            (answer.Status, answer.Text("iss"), answer.Text("sub"), answer.Text("aud"), answer.Text("name")));
        Assert.Empty(rig.Line.Violations);
    }

    [Theory]
    [InlineData("", "IdToken expired.", "&expired=1")]
    [InlineData("client_id=2000000009", "Invalid IdToken Audience.")]
    [InlineData("nonce=other", "Invalid IdToken Nonce.")]
    [InlineData("user_id=U00000000000000000000000000000000", "Invalid IdToken Subject Identifier.")]
    public async Task A_token_for_another_time_or_purpose_is_refused_in_LINEs_words(string field, string description, string query = "")
    {
        await using var rig = await LiffRig.StartAsync();
        var fields = new Dictionary<string, string> { ["id_token"] = await rig.TokenAsync(query), ["client_id"] = LiffRig.Login };
        if (field.Split('=') is [var name, var value])
        {
            fields[name] = value;
        }

        var answer = await rig.VerifyAsync([.. fields.Select(f => (f.Key, f.Value))]);

        Assert.Equal((400, "invalid_request", description), (answer.Status, answer.Text("error"), answer.Text("error_description")));
        Assert.DoesNotContain("id-token-refused", rig.Line.App.Platform.Violations.List().Where(v => v.Level == "violation").Select(v => v.Code));
    }

    [Fact]
    public async Task A_token_that_is_no_JWT_or_is_signed_by_another_is_invalid()
    {
        await using var rig = await LiffRig.StartAsync();
        var good = await rig.TokenAsync();
        var parts = good.Split('.');
        var unsigned = $"{LiffRig.Encode("""{"typ":"JWT","alg":"none"}""")}.{parts[1]}.";
        string[] bad = ["id_token", "a.b.c", "....", unsigned, $"{parts[0]}.{LiffRig.Encode(Claims)}.{parts[2]}", LiffRig.Forge(Claims, "another secret"), good[..^4]];

        foreach (var token in bad)
        {
            var answer = await rig.VerifyAsync(token);
            Assert.Equal((400, "Invalid IdToken."), (answer.Status, answer.Text("error_description")));
        }
        Assert.Equal(200, (await rig.VerifyAsync(good)).Status);
    }

    [Fact]
    public async Task A_token_of_another_issuer_is_refused()
    {
        await using var rig = await LiffRig.StartAsync();
        Assert.Equal(200, (await rig.VerifyAsync(LiffRig.Forge(Claims))).Status);

        var answer = await rig.VerifyAsync(LiffRig.Forge(Claims.Replace("access.line.me", "example.com", StringComparison.Ordinal)));

        Assert.Equal((400, "Invalid IdToken Issuer."), (answer.Status, answer.Text("error_description")));
    }

    [Fact]
    public async Task A_token_lives_an_hour()
    {
        await using var rig = await LiffRig.StartAsync();
        var token = await rig.TokenAsync();

        await rig.Line.Order("clock", """{"advance":"PT59M"}""");
        Assert.Equal(200, (await rig.VerifyAsync(token)).Status);
        await rig.Line.Order("clock", """{"advance":"PT2M"}""");

        Assert.Equal("IdToken expired.", (await rig.VerifyAsync(token)).Text("error_description"));
    }

    [Fact]
    public async Task Without_its_fields_or_as_JSON_the_call_is_a_violation()
    {
        await using var rig = await LiffRig.StartAsync();

        Assert.Equal(400, (await rig.VerifyAsync(("id_token", await rig.TokenAsync()))).Status);
        Assert.Equal(400, (await rig.VerifyAsync(("client_id", LiffRig.Login))).Status);
        var json = new StringContent("{}", Encoding.UTF8, "application/json");
        Assert.Equal(400, (await rig.Line.SendAsync(HttpMethod.Post, LiffRig.Verify, json, null)).Status);

        Assert.Equal(["id-token-refused", "id-token-refused", "id-token-refused"], rig.Line.Violations);
    }

    [Fact]
    public async Task Verification_can_fail_or_break_on_order_is_logged_and_refusals_are_counted()
    {
        await using var rig = await LiffRig.StartAsync();
        var token = await rig.TokenAsync();
        await rig.Line.Order("faults", $$"""{"kind":"500","method":"POST","path":"{{LiffRig.Verify}}"}""");
        Assert.Equal(500, (await rig.VerifyAsync(token)).Status);
        await rig.Line.Order("faults", $$"""{"kind":"abort","method":"POST","path":"{{LiffRig.Verify}}"}""");
        await Assert.ThrowsAsync<HttpRequestException>(() => rig.VerifyAsync(token));
        Assert.Equal(200, (await rig.VerifyAsync(token)).Status);

        await rig.VerifyAsync("rubbish");

        Assert.Equal(1, (await rig.Line.Look("counters?channel=demo"))["refused"].GetProperty("400").GetInt32());
        var calls = (await rig.Line.Look("requests"))["requests"].EnumerateArray().Where(r => r.GetProperty("path").GetString() == LiffRig.Verify);
        Assert.Equal([500, 0, 200, 400], calls.Select(r => r.GetProperty("status").GetInt32()));
    }
}
