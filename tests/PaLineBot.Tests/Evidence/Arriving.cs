using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Conversation.Facts;
using PaLineBot.Districts;
using PaLineBot.Evidence;
using PaLineBot.Rules.Calendar;
using PaLineBot.Tests.Support;

namespace PaLineBot.Tests.Evidence;

/// <summary>Pictures on their way from LINE, step by step, as a test says.</summary>
internal static class Arriving
{
    /// <summary>The message of the piece that waits.</summary>
    public const string MessageId = "arriving-1";

    /// <summary>A picture this person has sent and filed under 1.1, which nobody fetches but the test.</summary>
    public static async Task<EvidenceToFetch> HasSentAsync(this LinePerson person)
    {
        var world = person.World;
        var id = await world.ScalarAsync<long>(
            """
            insert into evidence (district_id, person_id, fiscal_year, section_id, kind, name, source, message_id, state, due_at, added_at)
            select district_id, id, @year, '1.1', 'Image', 'รูปภาพ', 'chat', @MessageId, 'Waiting', 'infinity', @now from people where id = @person
            returning id
            """,
            new { person = person.PersonId, year = FiscalYear.Of(world.Now).Label, MessageId, now = world.Now.UtcDateTime });
        return new EvidenceToFetch(id, await world.DistrictIdAsync(), person.PersonId, nameof(EvidenceKind.Image), "รูปภาพ", MessageId, 1, world.Now);
    }

    /// <summary>The bytes have come.</summary>
    public static Task<ReceivedContent> ReceiveAsync(this World world, byte[] bytes) =>
        world.Part<EvidenceKeeper>().ReceiveAsync(new MemoryStream(bytes), EvidenceKind.Image, CancellationToken.None);

    /// <summary>They are stored and the piece marked.</summary>
    public static Task<bool> KeepAsync(this World world, EvidenceToFetch piece, ReceivedContent received) => world.Part<EvidenceQueue>().KeepAsync(
        world.Part<DistrictDirectory>().Find(piece.DistrictId)!, piece, received, world.Part<EvidenceKeeper>(), CancellationToken.None);

    /// <summary>The message is taken back.</summary>
    public static Task ForgetAsync(this World world) => world.AsStaffAsync(work => EvidencePointers.ForgetAsync(work, MessageId));

    /// <summary>The only district.</summary>
    public static Task<int> DistrictIdAsync(this World world) => world.ScalarAsync<int>("select id from districts");

    /// <summary>A part of the running service.</summary>
    public static T Part<T>(this World world)
        where T : notnull => world.Service.Services.GetRequiredService<T>();
}
