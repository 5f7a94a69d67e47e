using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Turns;

namespace PaLineBot.Agreements;

/// <summary>The acting person's agreement of this fiscal year, as it stands in the database now.</summary>
public static class CurrentAgreement
{
    /// <summary>The agreement with its answers, or null when it has not been begun.</summary>
    public static async Task<AgreementFacts?> OfAsync(Work work, CancellationToken cancel = default) => work.LineUserId is { } user
        ? (await AccountReader.Of(new AgreementQuery(), new AnswersQuery()).OneAsync(work, user, cancel)).Agreement
        : null;
}
