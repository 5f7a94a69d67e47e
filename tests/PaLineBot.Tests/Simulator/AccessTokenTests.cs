using Xunit;

namespace PaLineBot.Tests.Simulator;

public sealed class AccessTokenTests
{
    [Fact]
    public async Task A_wrong_secret_gets_no_token()
    {
        await using var rig = await SimulatorRig.StartAsync();

        var answer = await rig.TokenAsync("wrong");

        Assert.Equal((400, "invalid_client"), (answer.Status, answer.Text("error")));
    }

    [Theory]
    [InlineData("PT14M", 200)]
    [InlineData("PT16M", 401)]
    public async Task A_stateless_token_lives_15_minutes(string later, int status)
    {
        await using var rig = await SimulatorRig.StartAsync();

        await rig.Order("clock", $$"""{"advance":"{{later}}"}""");

        Assert.Equal(status, (await rig.GetAsync("/v2/bot/info")).Status);
        Assert.Empty(rig.Violations);
    }

    [Fact]
    public async Task No_token_and_a_revoked_one_are_401()
    {
        await using var rig = await SimulatorRig.StartAsync();
        Assert.Equal(401, (await rig.SendAsync(HttpMethod.Get, "/v2/bot/info", null, null)).Status);

        await rig.Order("channels/demo/revoke-tokens", "");

        var answer = await rig.GetAsync("/v2/bot/info");
        Assert.Equal(401, answer.Status);
        Assert.StartsWith("Authentication failed due to the following reason", answer.Message);
    }

    [Fact]
    public async Task A_channel_does_not_see_anothers_people_or_groups()
    {
        await using var rig = await SimulatorRig.StartAsync();
        var group = await rig.NewGroupAsync(rig.User);
        await rig.Order("channels", """{"key":"other","accessToken":"other-token"}""");

        foreach (var path in (string[])[$"/v2/bot/profile/{rig.User}", $"/v2/bot/group/{group}/summary", $"/v2/bot/group/{group}/members/count"])
        {
            Assert.Equal(404, (await rig.SendAsync(HttpMethod.Get, path, null, null, "other-token")).Status);
            Assert.Equal(200, (await rig.GetAsync(path)).Status);
        }
    }
}
