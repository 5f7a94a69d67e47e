namespace PaLineBot.Conversation.Facts;

/// <summary>A fact that most turns do not need; <see cref="PreparedTurn.Needs"/> asks for it before the step.</summary>
public abstract record FactRequest;

/// <summary>A fact that is answered with <typeparamref name="TAnswer"/>.</summary>
public abstract record FactRequest<TAnswer> : FactRequest;
