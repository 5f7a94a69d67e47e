using PaLineBot.Conversation;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Liff;
using PaLineBot.Links;
using PaLineBot.Turns;

namespace PaLineBot.Privacy;

/// <summary>One's own data on the page: what there is of it, a link to take it along by, and its erasure.</summary>
internal static class DataApi
{
    public static void Map(LiffRoutes routes)
    {
        routes.Get<MyDataAnswer>("my-data", Access.Person, GetAsync);
        routes.Post<LinkAnswer>("my-data/link", Access.Person, LinkAsync);
        routes.Post<ErasureRequest, ErasureReceipt>("my-data/erasure", Access.Person, EraseAsync);
    }

    private static async Task<LiffAnswer<MyDataAnswer>> GetAsync(LiffCall call)
    {
        var (stored, kept) = (await StoredData.OfAsync(call.Work, call.Person.Id), call.District.Retention);
        return new MyDataAnswer(
            stored.Agreements,
            stored.Official,
            stored.OfficialUntil(call.Work),
            stored.Evidence,
            stored.Decided,
            kept.Years,
            kept.OfficialYears,
            ErasureWords.LawOr(kept.Law),
            ErasureWords.Confirm,
            call.District.HelpContact ?? call.District.ShortName);
    }

    private static Task<LiffAnswer<LinkAnswer>> LinkAsync(LiffCall call) =>
        Task.FromResult<LiffAnswer<LinkAnswer>>(new LinkAnswer(call.Service<DataLinks>().To(call.Holder).Url));

    private static async Task<LiffAnswer<ErasureReceipt>> EraseAsync(LiffCall call, ErasureRequest? request)
    {
        if (request is null)
        {
            return Problem.BadRequest;
        }

        if (!ErasureWords.AreSaid(request.Words))
        {
            return Problem.Of(StatusCodes.Status422UnprocessableEntity, "erase-words");
        }

        var receipt = FreshCodes.Next();
        var left = await call.Service<Erasure>().RunAsync(call.Work, receipt) ?? StoredData.None;
        return new ErasureReceipt(JoinCodes.Shown(receipt), call.Work.Now, left.Official, left.OfficialUntil(call.Work), left.Decided, ErasureWords.LawOr(call.District.Retention.Law));
    }
}
