using Npgsql;
using PaLineBot.Data;
using PaLineBot.Districts;

namespace PaLineBot.Conversations;

/// <summary>Where a turn's effects happen: one transaction, one lane, one moment.</summary>
/// <param name="Connection">Open connection.</param>
/// <param name="Transaction">The turn's transaction.</param>
/// <param name="Lane">The lane.</param>
/// <param name="UserId">LINE user id of who acted, or null when LINE did not tell.</param>
/// <param name="Now">The moment of the turn.</param>
public sealed record TurnScope(NpgsqlConnection Connection, NpgsqlTransaction Transaction, Lane Lane, string? UserId, DateTimeOffset Now)
    : Work(Connection, Transaction, Now)
{
    /// <inheritdoc />
    public override int DistrictId => Lane.District.Id;

    /// <inheritdoc />
    public override Pepper Pepper => Lane.District.Pepper;

    /// <inheritdoc />
    public override long? ActorId => Lane.Person?.Id;
}
