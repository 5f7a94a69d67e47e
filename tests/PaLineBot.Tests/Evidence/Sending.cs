using System.Net.Http.Headers;
using System.Text.Json;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Evidence;

/// <summary>What people send besides words, and where it ends up.</summary>
internal static class Sending
{
    /// <summary>Sends a photo, file, video or audio without waiting for an answer; gives the message id.</summary>
    public static async Task<string> SendAsync(this LinePerson person, string kind, byte[] bytes, string more = "", string type = "application/octet-stream")
    {
        using var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        var at = Uri.EscapeDataString(person.NextMoment().ToString("o"));
        using var response = await person.World.Http.PostAsync(new Uri($"/control/{kind}?user={person.UserId}&channel={person.Channel}&at={at}{more}", UriKind.Relative), content);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonSerializer.Deserialize<JsonElement>(text).GetProperty("id").GetString()!;
    }

    /// <summary>As the other, and reads the answer.</summary>
    public static async Task<string> SendAndReadAsync(this LinePerson person, string kind, byte[] bytes, string more = "")
    {
        var id = await person.SendAsync(kind, bytes, more);
        await person.ReadAsync();
        return id;
    }

    /// <summary>State of every pointer of the person that is not removed, oldest first: <c>Kept 1.3 image/png</c>.</summary>
    public static async Task<string> EvidenceAsync(this LinePerson person) => await person.World.ScalarAsync<string>(
        """
        select coalesce(string_agg(concat_ws(' ', state, coalesce(section_id, '-'), media_type, reason), ' | ' order by id), '') from evidence
        where person_id = @id and removed_at is null
        """,
        new { id = person.PersonId }) ?? "";

    /// <summary>Waits until the pointers are as said.</summary>
    public static Task EvidenceIsAsync(this LinePerson person, string expected, int seconds = 20) =>
        Eventually.HoldsAsync(async () => await person.EvidenceAsync() == expected, seconds, expected);

    /// <summary>How many contents lie in the store.</summary>
    public static int Contents(this World world) => Directory.Exists(Path.Combine(world.DataFolder, "evidence"))
        ? Directory.GetFiles(Path.Combine(world.DataFolder, "evidence"), "*", SearchOption.AllDirectories).Count(f => Path.GetFileName(f).Length == 64)
        : 0;
}
