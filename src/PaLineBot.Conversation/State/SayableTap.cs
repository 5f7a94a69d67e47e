namespace PaLineBot.Conversation.State;

/// <summary>A button on the screen that can also be said.</summary>
/// <param name="Words">Its very words.</param>
/// <param name="Data">What a tap on it means.</param>
public sealed record SayableTap(string Words, string Data);
