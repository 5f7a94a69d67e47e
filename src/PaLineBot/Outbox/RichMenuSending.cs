using PaLineBot.Line.Api;

namespace PaLineBot.Outbox;

/// <summary>Gives a LINE account the rich menu of its person's role, or takes it away: as it stands when the row is sent, whatever was meant when it was written.</summary>
public static class RichMenuSending
{
    // A menu that LINE does not have was replaced by a setup that is under way, or broke off.
    private static readonly TimeSpan SetupTakes = TimeSpan.FromDays(1);

    /// <summary>Until LINE has what is wanted: another instance may have changed that while LINE answered.</summary>
    public static async Task<SendOutcome> SendAsync(MessagingApiClient client, OutboxStore store, OutboxRow row, TimeProvider clock, CancellationToken cancel)
    {
        var wanted = await WantedAsync();
        while (true)
        {
            var given = wanted;
            var outcome = await GiveAsync(client, row, given, clock.GetUtcNow(), cancel);
            wanted = await WantedAsync();
            if (outcome is not SendOutcome.Sent || wanted == given)
            {
                return outcome;
            }
        }

        Task<RichMenuOfAccount> WantedAsync() => store.RichMenuAsync(row.DistrictId, row.Recipient, clock.GetUtcNow(), cancel);
    }

    private static async Task<SendOutcome> GiveAsync(MessagingApiClient client, OutboxRow row, RichMenuOfAccount wanted, DateTimeOffset now, CancellationToken cancel) => wanted switch
    {
        { Menu: { } menu } => Outcome(await client.LinkRichMenuAsync(row.Recipient, menu, cancel), now - row.CreatedAt),

        // Before the first `line setup` there is none to give.
        { IsLinked: true } => new SendOutcome.Sent(),
        _ => Outcome(await client.UnlinkRichMenuAsync(row.Recipient, cancel), now - row.CreatedAt),
    };

    private static SendOutcome Outcome(LineResult result, TimeSpan age) => result switch
    {
        { IsSuccess: true } => new SendOutcome.Sent(),
        LineResult.NotFound when age < SetupTakes => new SendOutcome.Later(nameof(LineResult.NotFound)),
        LineResult.Rejected or LineResult.NotFound => new SendOutcome.Refused(result.GetType().Name),
        _ => new SendOutcome.Later(result.GetType().Name),
    };
}
