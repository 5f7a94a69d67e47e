using System.Collections.Immutable;

namespace PaLineBot.Rules.Forms;

/// <summary>What a person has written so far, by field id. Immutable.</summary>
/// <param name="Form">The form version the ids belong to.</param>
/// <param name="Answers">Answers by field id; a missing key is an empty field.</param>
public sealed record AnswerSheet(FormRef Form, ImmutableDictionary<string, Answer> Answers)
{
    /// <summary>An empty sheet of a form.</summary>
    public static AnswerSheet Empty(FormRef form) => new(form, ImmutableDictionary.Create<string, Answer>(StringComparer.Ordinal));

    /// <summary>The text of a field, or an empty string.</summary>
    public string TextOf(string fieldId) => Answers.TryGetValue(fieldId, out var a) ? a.Text : "";

    /// <summary>Whether the field has a text that is more than white space.</summary>
    public bool Has(string fieldId) => !string.IsNullOrWhiteSpace(TextOf(fieldId));

    /// <summary>Whether the field's condition holds, so that it is asked at all. Of a field with several choices one must be the wanted one.</summary>
    public bool IsAsked(Field field) => field.OnlyWhen is not { } when || Holds(when);

    /// <summary>Whether a field has the wanted choice, among others or alone.</summary>
    public bool Holds(FieldCondition when) => TextOf(when.FieldId).Split(',', StringSplitOptions.TrimEntries).Contains(when.Value);

    /// <summary>Whether the field still waits for its owner: nothing is written, or only what was copied from last year and not looked at.</summary>
    public bool IsOpen(string fieldId) => !Has(fieldId) || Answers[fieldId].NeedsRevision;

    /// <summary>The sheet with one answer replaced; null removes it.</summary>
    public AnswerSheet With(string fieldId, Answer? answer) =>
        this with { Answers = answer is null ? Answers.Remove(fieldId) : Answers.SetItem(fieldId, answer) };

    /// <summary>The sheet with one answer replaced by a plain text.</summary>
    public AnswerSheet With(string fieldId, string text) => With(fieldId, Answer.Of(text));
}
