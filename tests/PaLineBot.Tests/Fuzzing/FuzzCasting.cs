using Dapper;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Tests.Fuzzing;

/// <summary>Makes the cast: a school whose teachers write or have submitted, their director, that of the district, and many who write in chat.</summary>
internal static class FuzzCasting
{
    private const int Writers = 4;
    private const int Submitters = 6;
    private const int Chatters = 200;

    // Of those who write no agreement here.
    private static readonly Dictionary<string, Position> Positions = new(StringComparer.Ordinal)
    {
        ["director"] = Position.SchoolDirector,
        ["district-director"] = Position.DistrictDirector,
    };

    /// <summary>Makes it.</summary>
    public static async Task<FuzzCast> MakeAsync(FuzzStage stage)
    {
        var people = new FuzzPeople(stage);
        using var page = new FuzzPage(stage);
        await people.AddSchoolAsync();
        var (members, ids, submissions, links, tokens) = (new List<FuzzMember>(), new List<long>(), new List<long>(), new List<string>(), new List<string>());
        foreach (var role in Enumerable.Repeat("submitter", Submitters).Concat(Enumerable.Repeat("writer", Writers)).Append("director").Append("district-director"))
        {
            var user = await page.AccountAsync(role);
            var id = await people.AddAsync(user, Positions.GetValueOrDefault(role, Position.Teacher));
            var agreement = Positions.ContainsKey(role) ? 0 : await people.WriteAsync(id, whole: role == "submitter");
            members.Add(new FuzzMember(role, await page.SignInAsync(user), agreement));
            ids.Add(id);
            tokens.Add(await page.TokenAsync(user));
        }

        foreach (var member in members.Where(m => m.Agreement > 0))
        {
            var picture = await page.AddPictureAsync(member);
            links.Add(await page.LinkAsync(member, $"evidence/{picture}/link", new { }));
            if (member.Role == "submitter")
            {
                submissions.Add(await page.SubmitAsync(member));
                links.Add(await page.LinkAsync(member, $"agreement/{member.Agreement}/papers", new { format = "Docx", thaiDigits = false }));
            }
        }

        var chatters = Enumerable.Range(1, Chatters).Select(n => $"U{n + 0xF0220000:x32}").ToList();
        foreach (var user in chatters)
        {
            await people.AddAsync(user, Position.Teacher);
        }

        return new FuzzCast(stage.District, stage.ChannelSecret, members, chatters, ids, submissions, links, await ReceiptsAsync(stage), tokens);
    }

    private static async Task<List<string>> ReceiptsAsync(FuzzStage stage)
    {
        await using var connection = await stage.Database.OpenConnectionAsync();
        return [.. await connection.QueryAsync<string>("select receipt_code || '-' || verify_tag from submissions order by id")];
    }
}
