using Dapper;
using Npgsql;
using PaLineBot.Data;

namespace PaLineBot.Links;

/// <summary>Who asked for a link, by which LINE account: it opens only what this person may have at the moment when it is opened.</summary>
/// <param name="LineUserId">The account; when it is taken off the person, the link opens no more.</param>
public sealed record LinkHolder(int DistrictId, long PersonId, string LineUserId)
{
    /// <summary>Who acts in a turn or a request; null when that is nobody of the district.</summary>
    public static LinkHolder? Of(Work work) => work is { Person: { } person, LineUserId: { } account } ? new(work.District.Id, person.Id, account) : null;

    /// <summary>Whether the person is still of the district and has that account.</summary>
    public Task<bool> IsStillThereAsync(NpgsqlConnection connection, CancellationToken cancel) => connection.ExecuteScalarAsync<bool>(new CommandDefinition(
        "select exists (select 1 from people where district_id = @DistrictId and id = @PersonId and line_user_id = @LineUserId and left_at is null)",
        this,
        cancellationToken: cancel));
}
