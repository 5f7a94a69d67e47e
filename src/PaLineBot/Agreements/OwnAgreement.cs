using PaLineBot.Conversation.Facts;
using PaLineBot.Liff;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Agreements;

/// <summary>The agreement of who calls from the page.</summary>
internal static class OwnAgreement
{
    /// <summary>The caller's own agreement of this fiscal year, or null.</summary>
    public static Task<AgreementFacts?> OwnAsync(this LiffCall call) => CurrentAgreement.OfAsync(call.Work, call.Http.RequestAborted);

    /// <summary>The same when <c>{id}</c> in the address names it; null for any other, which does not exist for them.</summary>
    public static async Task<AgreementFacts?> OwnNamedAsync(this LiffCall call) => await call.OwnAsync() is { } own && own.Id == call.Id() ? own : null;

    /// <summary>The form the caller writes in, or would.</summary>
    public static async Task<Form?> OwnFormAsync(this LiffCall call) =>
        await call.OwnAsync() is { } own ? call.Catalogue.Find(own.Sheet.Form) : call.Catalogue.CurrentFor(call.Person.Position);
}
