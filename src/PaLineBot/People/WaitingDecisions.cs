using System.Text.Json;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Duties;
using PaLineBot.Rules.Duties;

namespace PaLineBot.People;

/// <summary>What waits for a superior's decision: submissions and requests to join. Which those are says <c>waiting_of</c> in the database.</summary>
public sealed class WaitingDecisions : IDuties
{
    /// <summary>As a list of the acting superior's, oldest first.</summary>
    public static async Task<IReadOnlyList<WaitingFacts>> ListAsync(Work work)
    {
        if (work.Person is not { IsSuperior: true } person)
        {
            return [];
        }

        var rows = await work.ListAsync<Row>("select * from waiting_of(@d, @person, @now) order by since, id", new { person = person.Id });
        return [.. rows.Select(r => new WaitingFacts(r.Kind, r.Id, r.PersonName, r.Round, r.Since))];
    }

    /// <inheritdoc />
    public IReadOnlyList<DutyKind> Kinds { get; } = [DutyKind.DecideJoinRequest, DutyKind.DecideSubmission];

    /// <inheritdoc />
    public async Task<IReadOnlyList<Duty>> OfAsync(Work work, IReadOnlyCollection<long> people)
    {
        var rows = await work.ListAsync<Row>(
            """
            select p.id as superior, w.* from people p cross join lateral waiting_of(@d, p.id, @now) w
            where p.district_id = @d and p.id = any(@people) and p.left_at is null
            """,
            new { people = people.ToArray() });
        return [.. rows.Select(r => DutyOf(r.Superior, r.Kind, r.Id, r.Since))];
    }

    /// <summary>As duties, of the JSON that <see cref="PersonQuery"/> reads: [{"kind": …, "id": …, "since": …}], or null.</summary>
    public static IReadOnlyList<Duty> Read(long superior, string? json) => json is null ? []
        : [.. JsonSerializer.Deserialize<List<JsonRow>>(json, JsonSerializerOptions.Web)!.Select(r => DutyOf(superior, Enum.Parse<WaitingKind>(r.Kind), r.Id, r.Since))];

    private static Duty DutyOf(long superior, WaitingKind kind, long id, DateTimeOffset since) => kind switch
    {
        WaitingKind.Submission => Duty.OfSubmission(superior, id, since),
        WaitingKind.JoinRequest => Duty.OfJoinRequest(superior, id, since),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private sealed record JsonRow(string Kind, long Id, DateTimeOffset Since);

    private sealed record Row
    {
        public long Superior { get; init; }

        public WaitingKind Kind { get; init; }

        public long Id { get; init; }

        public string PersonName { get; init; } = "";

        public int Round { get; init; }

        public DateTimeOffset Since { get; init; }
    }
}
