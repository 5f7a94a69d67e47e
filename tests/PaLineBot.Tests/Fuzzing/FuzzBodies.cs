namespace PaLineBot.Tests.Fuzzing;

/// <summary>The requests by their numbers: the same number gives the same request, for the same cast.</summary>
/// <param name="cast">Whom they are about.</param>
internal sealed class FuzzBodies(FuzzCast cast)
{
    private const int Seed = 20_261_130;
    private readonly ApiFuzz api = new(cast);
    private readonly WebhookFuzz webhooks = new(cast);
    private readonly OpenDoorFuzz openDoors = new(cast);

    /// <summary>One request.</summary>
    public FuzzRequest Build(int number)
    {
        var dice = new Dice(Seed + number);
        return dice.Below(100) switch
        {
            < 35 => webhooks.Build(number, dice),
            < 92 => api.Build(number, dice),
            _ => openDoors.Build(number, dice),
        };
    }
}
