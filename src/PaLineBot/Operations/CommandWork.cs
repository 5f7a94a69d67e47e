using System.Text.Json.Nodes;
using Npgsql;
using PaLineBot.Data;
using PaLineBot.Districts;

namespace PaLineBot.Operations;

/// <summary>Work of the staff at the command line; the audit says so, and by which command.</summary>
/// <param name="Connection">Open connection.</param>
/// <param name="Transaction">The command's transaction.</param>
/// <param name="District">The district.</param>
/// <param name="Secret">The district's pepper.</param>
/// <param name="Verb">The command, for example <c>acting set</c>.</param>
/// <param name="Now">The moment.</param>
public sealed record CommandWork(NpgsqlConnection Connection, NpgsqlTransaction Transaction, int District, Pepper Secret, string Verb, DateTimeOffset Now)
    : Work(Connection, Transaction, Now)
{
    /// <inheritdoc />
    public override int DistrictId => District;

    /// <inheritdoc />
    public override Pepper Pepper => Secret;

    /// <inheritdoc />
    public override long? ActorId => null;

    /// <inheritdoc />
    protected override JsonObject Signed(JsonObject detail)
    {
        detail["via"] = "command line";
        detail["command"] = Verb;
        return detail;
    }
}
