using System.Text.Json.Serialization;

namespace PaLineBot.Conversation.State;

/// <summary>A button that is on the screen: its words, typed, are a tap on it.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Data">What a tap on it sends.</param>
/// <param name="SaysYes">Whether a yes or a no to the question above is a tap on it too; null when neither is.</param>
public sealed record ScreenButton(string Label, string Data, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? SaysYes = null);
