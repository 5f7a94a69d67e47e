using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Lint;

/// <summary>One run over one subject: the texts, and the findings so far.</summary>
internal sealed class LintRun(LintSubject subject)
{
    private const int QuotedLength = 40;
    private readonly Dictionary<string, FieldText> texts = new(StringComparer.Ordinal);
    private Dictionary<(FieldRole, string), string>? firstSections;

    public LintSubject Subject { get; } = subject;

    public Form Form => Subject.Form;

    public List<Finding> Findings { get; } = [];

    public FieldText TextOf(Field field)
    {
        if (!texts.TryGetValue(field.Id, out var text)) texts[field.Id] = text = new FieldText(field, Subject.Sheet.TextOf(field.Id));
        return text;
    }

    public IEnumerable<FieldText> TextsOf(Section section) => section.Fields.Where(IsAsked).Select(TextOf);

    public bool IsAsked(Field field) => Subject.Sheet.IsAsked(field);

    /// <summary>The first section that says the same in a field of the same role (P1-11).</summary>
    public string? FirstSectionSaying(FieldText text)
    {
        firstSections ??= IndexTexts();
        return firstSections.GetValueOrDefault((text.Field.Role, text.Compact));
    }

    /// <summary>Whether no field before this one has a word.</summary>
    public bool IsFirstWith(string word, Field field) =>
        Form.Fields.First(f => f.Id == field.Id || (IsAsked(f) && TextOf(f).Raw.Contains(word, StringComparison.Ordinal))).Id == field.Id;

    /// <summary>Notes a finding about a text; the words it points at are quoted where the message says {words}.</summary>
    public void Add(string rule, Severity severity, FieldText text, TextSpan? span, string key, IReadOnlyList<string>? suggestions = null, params ReadOnlySpan<(string, string)> values)
    {
        var section = Form.FindSection(text.Field.SectionId);
        var words = span is { } s ? ThaiText.Shorten(text.Raw.Substring(s.Start, s.Length).Replace('\n', ' '), QuotedLength) : "";
        Add(rule, severity, section, text.Field, span, key, suggestions, [.. values, ("words", words)]);
    }

    /// <summary>Notes a finding about a section, or about the whole form when it is null.</summary>
    public void Add(string rule, Severity severity, Section? section, string key, params ReadOnlySpan<(string, string)> values) =>
        Add(rule, severity, section, null, null, key, null, values);

    /// <summary>ข้อ 1.2, ประเด็นท้าทาย, ประเด็นท้าทายเรื่องที่ 2, ภาระงาน.</summary>
    public string Where(Section? section) => section switch
    {
        null => "",
        { Kind: SectionKind.SubIndicator } => $"ข้อ {section.Id}",
        { Kind: SectionKind.Challenge } when Form.ChallengeCount > 1 => $"ประเด็นท้าทายเรื่องที่ {section.Id.AsSpan("challenge.".Length)}",
        { Kind: SectionKind.Challenge } => "ประเด็นท้าทาย",
        { Kind: SectionKind.Workload } => "ภาระงาน",
        _ => "ข้อมูลทั่วไป",
    };

    private void Add(string rule, Severity severity, Section? section, Field? field, TextSpan? span, string key, IReadOnlyList<string>? suggestions, ReadOnlySpan<(string, string)> values)
    {
        var message = LintMessages.Format(key, [("where", Where(section)), ("title", section?.Title ?? ""), ("field", field?.ShortTitle ?? ""), .. values]);
        Findings.Add(new Finding(rule, severity, section?.Id, field?.Id, span, message, suggestions ?? []));
    }

    private Dictionary<(FieldRole, string), string> IndexTexts()
    {
        var index = new Dictionary<(FieldRole, string), string>();
        foreach (var section in Form.SubIndicators)
            foreach (var field in section.Fields)
                if (TextOf(field) is { SaysSomething: true } text) index.TryAdd((field.Role, text.Compact), section.Id);
        return index;
    }
}
