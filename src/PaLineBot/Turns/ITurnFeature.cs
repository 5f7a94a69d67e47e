namespace PaLineBot.Turns;

/// <summary>What a feature does for turns: one registered class for each feature.</summary>
public interface ITurnFeature
{
    /// <summary>Registers its effects, its facts and what it forgets.</summary>
    void AddTo(TurnHandlers on);
}
