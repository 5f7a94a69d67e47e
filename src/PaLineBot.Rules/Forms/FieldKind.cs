namespace PaLineBot.Rules.Forms;

/// <summary>How a field is answered.</summary>
public enum FieldKind
{
    /// <summary>Free text, one or many lines.</summary>
    Text,

    /// <summary>Hours a week: a decimal number, Thai or Arabic digits; stored normalised with Arabic digits.</summary>
    Hours,

    /// <summary>One of <see cref="Field.Options"/>; stored as the option's id.</summary>
    OneOf,

    /// <summary>Any of <see cref="Field.Options"/>; stored as ids joined by a comma.</summary>
    AnyOf,
}
