namespace PaLineBot.Rules.Forms;

/// <summary>One choice of a <see cref="FieldKind.OneOf"/> or <see cref="FieldKind.AnyOf"/> field.</summary>
/// <param name="Id">Stable ASCII id, stored in answers.</param>
/// <param name="Title">Official Thai title.</param>
/// <param name="ShortTitle">At most 20 graphemes, for a button.</param>
/// <param name="Group">Heading it stands under on the form, or null.</param>
public sealed record FieldOption(string Id, string Title, string ShortTitle, string? Group = null);
