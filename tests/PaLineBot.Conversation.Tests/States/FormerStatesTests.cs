using System.Text.Json;
using System.Text.Json.Nodes;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Tests.Playing;
using PaLineBot.Conversation.Tests.World;
using Xunit;

namespace PaLineBot.Conversation.Tests.States;

/// <summary>States of release 8 (version 1), recorded while it played the transcripts: one of each shape, with the turn after which it stood.</summary>
public sealed class FormerStatesTests
{
    private sealed record Recorded(string Transcript, int Turn, string Phone, string State);

    private static readonly List<Recorded> All = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "States", "release-8.jsonl"))
        .Select(l => JsonSerializer.Deserialize<Recorded>(l, JsonSerializerOptions.Web)!)];

    [Fact]
    public void Each_of_them_means_the_same()
    {
        Assert.True(All.Count > 50);
        foreach (var recorded in All) MeansTheSame(recorded);
    }

    public static TheoryData<string> Transcripts => [.. Transcript.Names];

    [Theory]
    [MemberData(nameof(Transcripts))]
    public Task The_talk_goes_on_from_them_as_written(string name)
    {
        var former = All.Where(r => r.Transcript == name).ToDictionary(r => (r.Turn, r.Phone), r => r.State);
        var world = new FakeWorld { RenderEvery = int.MaxValue, InPlaceOf = (turn, phone) => former.GetValueOrDefault((turn, phone)) };
        return new Transcript(world).PlayAsync(Transcript.Read(name));
    }

    [Fact]
    public void A_focus_whose_data_is_gone_is_none()
    {
        Assert.Null(ConversationState.FromJson("""{"Version":2,"Over":{"kind":"returning"}}""").Over);
        Assert.Null(ConversationState.FromJson("""{"Version":2,"Over":{"kind":"evidence-asked"}}""").Over);
        Assert.Null(ConversationState.FromJson("""{"Version":2,"Over":{"kind":"joining"}}""").Over);
        Assert.Equal(ConversationState.New.ToJson(), ConversationState.FromJson("""{"Version":3,"Over":{"kind":"unheard-of"}}""").ToJson());
    }

    private static void MeansTheSame(Recorded recorded)
    {
        var former = JsonNode.Parse(recorded.State)!.AsObject();
        var state = ConversationState.FromJson(recorded.State);
        var now = JsonNode.Parse(state.ToJson())!.AsObject();
        var about = $"{recorded.Transcript} {recorded.Turn} {recorded.State}";
        Assert.True(2 == state.Version, about);
        foreach (var same in new[] { "ConsentVersion", "WrongCodes", "CodesWaitUntil", "LastTurnAt", "Writing", "SeenMessages", "UnsentMessages" })
            Assert.True(JsonNode.DeepEquals(former[same], now[same]), same + " " + about);

        var asked = state.Over is Focus.EvidenceAsked;
        var listed = state.Over is Focus.EvidenceListed;
        var under = asked || listed ? state.Over!.Beneath : state.Over;
        var looking = under as Focus.Looking;
        Assert.True((former["Evidence"]?["Waits"]?.GetValue<bool>() ?? false) == asked, about);
        Assert.True((former["Evidence"]?["Topic"]?.GetValue<bool>() ?? false) == listed, about);
        Assert.True((former["Returning"]?["Active"]?.GetValue<bool>() ?? false) == (state.Over?.IsReturning ?? false), about);
        Assert.True(former["Looking"]?["SubmissionId"]?.GetValue<long>() == looking?.SubmissionId, about);
        Assert.True(former["Looking"]?["RequestId"]?.GetValue<long>() == looking?.RequestId, about);
        Assert.True(JsonNode.DeepEquals(former["Join"], state.Over is Focus.Joining j ? JsonSerializer.SerializeToNode(j.Draft) : null), about);
        foreach (var data in new[] { "Returning", "Evidence" })
        {
            foreach (var gone in new[] { "Active", "Waits", "Topic" }) (former[data] as JsonObject)?.Remove(gone);
            Assert.True(JsonNode.DeepEquals(former[data], now[data]), data + " " + about);
        }
        Assert.Equal(state.ToJson(), ConversationState.FromJson(state.ToJson()).ToJson());
    }
}
