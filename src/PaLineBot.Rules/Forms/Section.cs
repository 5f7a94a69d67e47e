namespace PaLineBot.Rules.Forms;

/// <summary>What a <see cref="Section"/> holds.</summary>
public enum SectionKind
{
    /// <summary>Header choices.</summary>
    Header,

    /// <summary>ภาระงาน.</summary>
    Workload,

    /// <summary>One of the 15 sub-indicators.</summary>
    SubIndicator,

    /// <summary>One challenge topic.</summary>
    Challenge,
}

/// <summary>A part of the form that is written together: the header, the workload, one sub-indicator, one challenge topic.</summary>
/// <param name="Id"><c>header</c>, <c>workload</c>, <c>1.2</c>, <c>challenge.1</c>.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Title">Official title, exact (without the number).</param>
/// <param name="DomainNo">Number of the domain (ด้าน) for a sub-indicator, else null.</param>
/// <param name="DomainTitle">Official title of the domain for a sub-indicator, else null.</param>
/// <param name="Meaning">What is meant, in plain words, written by us.</param>
/// <param name="EvidenceHints">Usual kinds of evidence (pa-domain §7); hints only, may be empty.</param>
/// <param name="Fields">Fields in the order they are asked.</param>
public sealed record Section(
    string Id,
    SectionKind Kind,
    string Title,
    string? DomainNo,
    string? DomainTitle,
    string Meaning,
    IReadOnlyList<string> EvidenceHints,
    IReadOnlyList<Field> Fields)
{
    /// <summary>The cells beside a field that is for a group of people, itself too: one for each group, in the order of the form.</summary>
    public IEnumerable<Field> ColumnOf(Field field) => Fields.Where(f => f.Beneficiary is not null && f.Role == field.Role);
}
