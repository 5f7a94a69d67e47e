using System.Text.Json;
using PaLineBot.Conversation;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Liff;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;

namespace PaLineBot.Agreements;

/// <summary>The caller's own agreement as the page shows it: answers, findings, what is done and what is missing, rounds.</summary>
internal static class AgreementView
{
    // Texts and rules are inside the assemblies: another build may say something else of the same draft.
    private static readonly string Program = string.Join(' ', new[] { typeof(AgreementView), typeof(Form), typeof(Titles) }.Select(t => t.Module.ModuleVersionId));

    /// <summary>The view of an agreement that exists.</summary>
    public static async Task<AgreementAnswer> OfAsync(LiffCall call, AgreementFacts agreement)
    {
        var (work, person) = (call.Work, call.Person);
        var form = call.Catalogue.Find(agreement.Sheet.Form)!;
        var answers = await StoredAnswer.ListAsync(work, agreement.Id);
        var rounds = await AgreementFactsQueries.RoundsAsync(work);
        var findings = Linter.Check(SubjectOf(form, agreement, person));
        return new(
            agreement.Id,
            agreement.FiscalYear,
            form.Ref,
            NewestVersion(call, form),
            agreement.Status,
            ExpectedLevel.Of(form.LevelOf(person.Standing)),
            person.SuperiorName is null ? null : new Superior(person.SuperiorName),
            answers.ToDictionary(a => a.FieldId, a => a.ToView()),
            [.. findings.Select(LintFinding.Of)],
            [.. Progress.Missing(form, agreement.Sheet).Select(f => f.Id)],
            [.. form.Sections.Where(s => Progress.IsDone(s, agreement.Sheet)).Select(s => s.Id)],
            [.. rounds.Select(RoundHead.Of)],
            rounds.LastOrDefault(r => r.Outcome == RoundOutcome.Returned)?.Comments ?? [],
            rounds.LastOrDefault(r => r.Outcome != RoundOutcome.Returned) is { } last ? JoinCodes.Shown(last.ReceiptCode) : null);
    }

    /// <summary>What the linter looks at.</summary>
    public static LintSubject SubjectOf(Form form, AgreementFacts agreement, PersonFacts person) =>
        LintSubject.OfYear(form, agreement.Sheet, person.Standing, agreement.FiscalYear);

    /// <summary>
    /// A short text that changes whenever the view may have: the page asks with it and mostly gets 304. It is made of what the view is
    /// made of: the program with its rules and texts, the catalogue's newest form, whose agreement it is, and how answers and rounds stand.
    /// </summary>
    public static async Task<string> TagAsync(LiffCall call, AgreementFacts agreement) =>
        "\"" + await call.Work.FindAsync<string>(
            """
            select md5(concat_ws('|', @rest::text, a.status, a.form_version,
                (select concat_ws(',', count(*), sum(version), max(updated_at), count(*) filter (where needs_revision))
                 from answers n where n.district_id = @d and n.agreement_id = a.id),
                (select concat_ws(',', count(*), max(r.id), max(r.decided_at), count(r.outcome)) from submissions r where r.district_id = @d and r.agreement_id = a.id)))
            from agreements a where a.district_id = @d and a.id = @id
            """,
            new { id = agreement.Id, rest = Rest(call, agreement) }) + "\"";

    private static string Rest(LiffCall call, AgreementFacts agreement)
    {
        var person = call.Person;
        return JsonSerializer.Serialize(new object?[]
        {
            Program, agreement.Id, agreement.Sheet.Form, NewestVersion(call, call.Catalogue.Find(agreement.Sheet.Form)!),
            person.FullName, person.Standing, person.SchoolName, person.SuperiorName,
        });
    }

    private static int NewestVersion(LiffCall call, Form form) => call.Catalogue.CurrentFor(form.Position)?.Ref.Version ?? form.Ref.Version;
}
