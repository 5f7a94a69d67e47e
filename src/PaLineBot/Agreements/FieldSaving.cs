using PaLineBot.Conversation.Facts;
using PaLineBot.Liff;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;

namespace PaLineBot.Agreements;

/// <summary>
/// <c>PUT agreement/{id}/fields/{fieldId}</c> with <c>If-Match</c>: writes one field, unless it was changed elsewhere since the page read it;
/// then 412 with what stands there. Sending the same text again is a success, so a lost answer can be repeated.
/// </summary>
internal static class FieldSaving
{
    /// <summary>Headers in which the page names the form it shows and the build it is of.</summary>
    private const string FormHeader = "X-PaLine-Form", BuildHeader = "X-PaLine-Build";

    public static async Task<LiffAnswer<FieldSaved>> SaveAsync(LiffCall call, FieldRequest? request)
    {
        if (await call.OwnNamedAsync() is not { } agreement)
        {
            return Problem.NotFound;
        }

        var form = call.Catalogue.Find(agreement.Sheet.Form)!;
        if (form.FindField(call.Route("fieldId")) is not { } field)
        {
            return Problem.NotFound;
        }

        if (!AgreementWriting.IsOpen(agreement))
        {
            return Problem.Of(StatusCodes.Status409Conflict, "closed");
        }

        return request is not { Text: { } text } || Version(call) is not { } version
            ? Problem.BadRequest
            : await SaveAsync(call, agreement, form, field, text, version);
    }

    private static async Task<LiffAnswer<FieldSaved>> SaveAsync(LiffCall call, AgreementFacts agreement, Form form, Field field, string text, int version)
    {
        if (text.Length > FieldValue.MostChars)
        {
            return new TooLongProblem(FieldValue.MostChars);
        }

        var stored = text.Trim().Length == 0 ? "" : FieldValue.Stored(field, text);
        if (stored is null)
        {
            return Problem.Of(StatusCodes.Status422UnprocessableEntity, "not-a-value");
        }

        var current = (await StoredAnswer.ListAsync(call.Work, agreement.Id, field.Id)).FirstOrDefault();
        if ((current?.Version ?? 0) != version)
        {
            return (current?.Answer?.Text ?? "") == stored && current is { Answer: not { NeedsRevision: true } }
                ? Saved(call, agreement, form, field, current)
                : new ChangedElsewhereProblem(current?.ToView() ?? Nothing(call));
        }

        var answer = stored.Length == 0 ? null : Answer.Of(stored, StoredAnswer.FromPage, call.Work.Now);
        var written = await WriteAsync(call, agreement.Id, field.Id, answer);
        return Saved(call, agreement with { Sheet = agreement.Sheet.With(field.Id, answer) }, form, field, written);
    }

    private static async Task<StoredAnswer> WriteAsync(LiffCall call, long agreementId, string fieldId, Answer? answer)
    {
        var version = await call.Work.FindAsync<int>(
            """
            insert into answers (district_id, agreement_id, field_id, parts, needs_revision, updated_at)
            values (@d, @agreementId, @fieldId, @parts::jsonb, false, @now)
            on conflict (district_id, agreement_id, field_id) do update
            set parts = excluded.parts, needs_revision = false, version = answers.version + 1, updated_at = excluded.updated_at
            returning version
            """,
            new { agreementId, fieldId, parts = answer is null ? "[]" : AnswerJson.Write(answer) });
        return new StoredAnswer(fieldId, answer, version, call.Work.Now);
    }

    private static FieldSaved Saved(LiffCall call, AgreementFacts agreement, Form form, Field field, StoredAnswer saved)
    {
        var section = form.FindSection(field.SectionId)!;
        var subject = AgreementView.SubjectOf(form, agreement, call.Person);
        var findings = section.Fields.SelectMany(f => Linter.CheckField(subject, f.Id)).ToList();
        return new(
            saved.Version,
            saved.Answer?.Text ?? "",
            saved.UpdatedAt,
            NeedsRevision: false,
            [.. findings.Select(LintFinding.Of)],
            [.. Progress.Missing(section, agreement.Sheet).Select(f => f.Id)],
            Progress.IsDone(section, agreement.Sheet),
            Reload: IsOld(call, FormHeader, $"{form.Ref.FormId}/{form.Ref.Version}")
                || (call.Service<LiffPage>().Build is { } build && IsOld(call, BuildHeader, build)));
    }

    private static bool IsOld(LiffCall call, string header, string present) =>
        call.Http.Request.Headers[header] is [{ Length: > 0 } seen, ..] && seen != present;

    private static FieldAnswer Nothing(LiffCall call) => new("", 0, NeedsRevision: false, call.Work.Now, Origin.Chat);

    private static int? Version(LiffCall call) =>
        call.Http.Request.Headers.IfMatch is [{ } tag, ..] && int.TryParse(tag.Trim('"'), out var version) && version >= 0 ? version : null;
}
