using Dapper;
using PaLineBot.Data;
using PaLineBot.Line.Api;
using PaLineBot.Outbox;

namespace PaLineBot.RichMenus;

/// <summary>Gives a LINE account the rich menu of its person's role, or takes it away: as it stands when the row is sent, whatever was meant when it was written.</summary>
public sealed class RichMenuSending(MessageDatabase database, TimeProvider clock) : IRowSending
{
    // A menu that LINE does not have was replaced by a setup that is under way, or broke off.
    private static readonly TimeSpan SetupTakes = TimeSpan.FromDays(1);

    /// <inheritdoc />
    public OutboxKind Kind => OutboxKind.RichMenu;

    /// <summary>Until LINE has what is wanted: another instance may have changed that while LINE answered.</summary>
    public async Task<SendOutcome> SendAsync(MessagingApiClient client, OutboxRow row, CancellationToken cancel)
    {
        var wanted = await WantedAsync(row, cancel);
        while (true)
        {
            var given = wanted;
            var outcome = await GiveAsync(client, row, given, clock.GetUtcNow(), cancel);
            wanted = await WantedAsync(row, cancel);
            if (outcome is not SendOutcome.Sent || wanted == given)
            {
                return outcome;
            }
        }
    }

    private async Task<Wanted> WantedAsync(OutboxRow row, CancellationToken cancel)
    {
        await using var connection = await database.Source.OpenConnectionAsync(cancel);
        var parameters = RichMenuRoles.At(clock.GetUtcNow());
        parameters.AddDynamicParams(new { d = row.DistrictId, user = row.Recipient });
        return await connection.QuerySingleOrDefaultAsync<Wanted?>(new CommandDefinition(
            $"""
            select true as is_linked, m.rich_menu_id as menu
            from people p left join rich_menus m on m.district_id = p.district_id and m.role = {RichMenuRoles.OfPerson}
            where p.district_id = @d and p.line_user_id = @user and p.left_at is null
            """,
            parameters,
            cancellationToken: cancel)) ?? Wanted.OfNobody;
    }

    private static async Task<SendOutcome> GiveAsync(MessagingApiClient client, OutboxRow row, Wanted wanted, DateTimeOffset now, CancellationToken cancel) => wanted switch
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

    /// <summary>Which menu an account is to have.</summary>
    private sealed record Wanted
    {
        public static readonly Wanted OfNobody = new();

        /// <summary>Whether a person is behind it.</summary>
        public bool IsLinked { get; init; }

        /// <summary>The menu of their role; null when none was set up.</summary>
        public string? Menu { get; init; }
    }
}
