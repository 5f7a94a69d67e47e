using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Calendar;
using PaLineBot.Turns;

namespace PaLineBot.Agreements;

/// <summary>The acting person's agreement of this fiscal year, as it stands in the database now.</summary>
public static class CurrentAgreement
{
    /// <summary>The agreement with its answers, or null when it has not been begun.</summary>
    public static async Task<AgreementFacts?> OfAsync(Work work, CancellationToken cancel = default) => work.LineUserId is { } user
        ? (await AccountReader.Of(new AgreementQuery(), new AnswersQuery()).OneAsync(work, user, cancel)).Agreement
        : null;

    /// <summary>Where a person's agreement of this fiscal year stands, null when it has not been begun; it stays there until the transaction ends.</summary>
    public static async Task<AgreementStatus?> HeldStatusAsync(Work work, long personId) => await work.FindAsync<string>(
        "select status from agreements where district_id = @d and person_id = @personId and fiscal_year = @year for share",
        new { personId, year = FiscalYear.Of(work.Now).Label }) is { } status
        ? Enum.Parse<AgreementStatus>(status)
        : null;
}
