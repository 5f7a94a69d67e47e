using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.State;

/// <summary>What stood in a field before the last change of it, so that one tap puts it back.</summary>
/// <param name="FieldId">The field that was changed.</param>
/// <param name="Before">What stood there, or null when it was empty.</param>
/// <param name="Left">Mark of what the change left there, so that what was written elsewhere since is seen.</param>
public sealed record LastChange(string FieldId, Answer? Before, string Left);
