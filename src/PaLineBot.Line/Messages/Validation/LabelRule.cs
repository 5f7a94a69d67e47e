namespace PaLineBot.Line.Messages.Validation;

/// <summary>How the label of a variant of the actions is limited, in code points.</summary>
internal sealed record LabelRule(int Max, bool Required);
