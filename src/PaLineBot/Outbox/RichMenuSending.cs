using PaLineBot.Line.Api;

namespace PaLineBot.Outbox;

/// <summary>Gives a LINE account the rich menu of its person's role, or takes it away.</summary>
public static class RichMenuSending
{
    /// <summary>One attempt. Without a menu for the role (no <c>line setup</c> yet) there is nothing to do.</summary>
    public static async Task<SendOutcome> SendAsync(MessagingApiClient client, OutboxStore store, OutboxRow row, DateTimeOffset now, CancellationToken cancel)
    {
        if (row.Payload is null)
        {
            return Outcome(await client.UnlinkRichMenuAsync(row.Recipient, cancel));
        }

        var menu = await store.RichMenuAsync(row.DistrictId, row.Recipient, now, cancel);
        return menu is null ? new SendOutcome.Sent() : Outcome(await client.LinkRichMenuAsync(row.Recipient, menu, cancel));
    }

    private static SendOutcome Outcome(LineResult result) => result switch
    {
        { IsSuccess: true } => new SendOutcome.Sent(),
        LineResult.Rejected or LineResult.NotFound => new SendOutcome.Refused(result.GetType().Name),
        _ => new SendOutcome.Later(result.GetType().Name),
    };
}
