namespace PaLineBot.Rules.Forms;

/// <summary>
/// One answerable field of a form. Ids are stable within a form id:
/// <c>header.roomTypes</c>, <c>workload.teaching</c>, <c>1.2.task</c>, <c>1.2.outcome</c>, <c>1.2.measure</c>,
/// <c>1.2.outcome.learners</c> (district director), <c>challenge.1.problem</c>.
/// </summary>
/// <param name="Id">Stable id.</param>
/// <param name="SectionId">Id of the <see cref="Section"/> it stands in.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Role">What it is on the form.</param>
/// <param name="Title">Official column or field title.</param>
/// <param name="ShortTitle">At most 20 graphemes, for buttons and cards (งาน, ผลลัพธ์, ตัวชี้วัด).</param>
/// <param name="Ask">The question as a colleague would put it, plain Thai.</param>
/// <param name="Examples">Good example answers, written by us; none for choices. Whom which is for: <see cref="FittingExamples"/>.</param>
/// <param name="Required">Whether the form cannot be submitted while it is empty; a cell of a group of people is not, but one of its column is needed (<see cref="Progress"/>).</param>
/// <param name="Options">Choices, empty for text and hours.</param>
/// <param name="Beneficiary">Group of people an outcome or measure is about (<c>learners</c>, <c>staff</c>, <c>schools</c>, <c>office</c>), or null when the form has one cell for all.</param>
/// <param name="OnlyWhen">Asked only when another field has a given value, or null.</param>
public sealed record Field(
    string Id,
    string SectionId,
    FieldKind Kind,
    FieldRole Role,
    string Title,
    string ShortTitle,
    string Ask,
    IReadOnlyList<FieldExample> Examples,
    bool Required,
    IReadOnlyList<FieldOption> Options,
    string? Beneficiary = null,
    FieldCondition? OnlyWhen = null)
{
    /// <summary>The first of the examples, or null.</summary>
    public string? Example => Examples is [var first, ..] ? first.Text : null;
}

/// <summary>Something is so only when field <paramref name="FieldId"/> has the option <paramref name="Value"/>.</summary>
/// <param name="FieldId">The field looked at.</param>
/// <param name="Value">The option id it must have.</param>
public sealed record FieldCondition(string FieldId, string Value);
