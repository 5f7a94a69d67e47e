using Xunit;

namespace PaLineBot.Tests.Simulator;

public sealed class RetryKeyTests
{
    private readonly string key = Guid.NewGuid().ToString();

    [Fact]
    public async Task The_same_push_with_the_same_key_is_409_with_what_was_sent_and_arrives_once()
    {
        await using var rig = await SimulatorRig.StartAsync();
        var first = await rig.PushAsync(rig.User, key);

        var second = await rig.PushAsync(rig.User, key);

        Assert.Equal((409, "The retry key is already accepted"), (second.Status, second.Message));
        Assert.Equal(first.Header("x-line-request-id"), second.Header("x-line-accepted-request-id"));
        Assert.NotEqual(first.Header("x-line-request-id"), second.Header("x-line-request-id"));
        Assert.Equal(first["sentMessages"].ToString(), second["sentMessages"].ToString());
        Assert.Single(await rig.MessagesAsync(rig.User));
        Assert.Empty(rig.Violations);
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_a_violation()
    {
        await using var rig = await SimulatorRig.StartAsync();
        await rig.PushAsync(rig.User, key, "หนึ่ง");

        Assert.Equal(400, (await rig.PushAsync(rig.User, key, "สอง")).Status);
        Assert.Equal(["retry-key-changed"], rig.Violations);
    }

    [Fact]
    public async Task A_key_dies_after_a_day()
    {
        await using var rig = await SimulatorRig.StartAsync(""","accessToken":"long-lived" """);
        var content = () => new StringContent(
            $$"""{"to":"{{rig.User}}","messages":[{"type":"text","text":"x"}]}""", System.Text.Encoding.UTF8, "application/json");
        await rig.SendAsync(HttpMethod.Post, SimulatorRig.Push, content(), key, "long-lived");
        await rig.Order("clock", """{"advance":"PT25H"}""");

        var late = await rig.SendAsync(HttpMethod.Post, SimulatorRig.Push, content(), key, "long-lived");

        Assert.Equal(200, late.Status);
        Assert.Equal(2, (await rig.MessagesAsync(rig.User)).Count);
    }

    [Fact]
    public async Task A_key_that_is_no_UUID_is_refused()
    {
        await using var rig = await SimulatorRig.StartAsync();

        Assert.Equal(400, (await rig.PushAsync(rig.User, "row-17")).Status);
        Assert.Equal(["retry-key-invalid"], rig.Violations);
    }

    [Fact]
    public async Task A_refused_push_leaves_the_key_free()
    {
        await using var rig = await SimulatorRig.StartAsync();
        await rig.Order("faults", """{"kind":"429-rate"}""");

        Assert.Equal(429, (await rig.PushAsync(rig.User, key)).Status);
        Assert.Equal(200, (await rig.PushAsync(rig.User, key)).Status);
    }
}
