namespace PaLineBot.Hosting;

/// <summary>Who this running instance is among many on one database.</summary>
/// <param name="Value">Random for each start.</param>
public sealed record InstanceId(Guid Value)
{
    /// <summary>A new identity.</summary>
    public static InstanceId Fresh() => new(Guid.NewGuid());
}
