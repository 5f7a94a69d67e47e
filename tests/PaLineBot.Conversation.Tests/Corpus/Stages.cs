using PaLineBot.Conversation.Tests.Playing;
using PaLineBot.Conversation.Tests.World;

namespace PaLineBot.Conversation.Tests.Corpus;

/// <summary>Worlds in which the talk is in a state of the corpus; each is used again as long as nothing was changed in it.</summary>
internal sealed class Stages
{
    private static readonly TimeSpan Read = TimeSpan.FromSeconds(30);
    private readonly Dictionary<string, (FakeWorld World, string Json)> ready = new(StringComparer.Ordinal);

    public async Task<SaidInState> SayAsync(Sentence sentence)
    {
        var phone = PhoneIn(sentence.State);
        if (!ready.TryGetValue(sentence.State, out var stage)) ready[sentence.State] = stage = await SetAsync(sentence.State, phone);
        stage.World.SetState(phone, stage.Json);
        var effects = stage.World.Effects.Count;
        var said = await SaidInState.PlayAsync(stage.World, phone, sentence);
        if (stage.World.Effects.Count > effects) ready.Remove(sentence.State);
        return said;
    }

    private static async Task<(FakeWorld World, string Json)> SetAsync(string state, string phone)
    {
        var world = new FakeWorld { RenderEvery = int.MaxValue };
        await new Transcript(world).PlayAsync(CorpusStates.To(state));
        await ((IPlayer)world).MoveClockAsync(world.Now + Read);
        return (world, world.JsonOf(phone));
    }

    private static string PhoneIn(string state) => state switch { "director-reads" or "director-idle" => "boss", "code" or "school" => "newcomer", _ => "teacher" };
}
