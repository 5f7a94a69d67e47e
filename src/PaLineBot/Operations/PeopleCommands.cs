using Microsoft.EntityFrameworkCore;
using PaLineBot.Data;
using PaLineBot.Hosting;
using PaLineBot.People;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Operations;

/// <summary>Commands about schools and people, for staff until the district's import pages exist.</summary>
public static class PeopleCommands
{
    /// <summary><c>school add</c>.</summary>
    public static async Task<int> AddSchoolAsync(CommandScope scope)
    {
        var district = await scope.DistrictAsync();
        await scope.ChangeAsync(district.Id, work => Schools.AddAsync(work, scope.Option("code"), scope.Option("name")));
        await scope.Output.WriteLineAsync($"school {scope.Option("code")}: {scope.Option("name")}");
        return 0;
    }

    /// <summary><c>person add</c>; prints the id and a one-time code.</summary>
    public static async Task<int> AddPersonAsync(CommandScope scope)
    {
        var district = await scope.DistrictAsync();
        var name = PersonNames.Normalise(scope.Option("name"));
        if (!PersonNames.IsFullName(name))
        {
            throw new SettingException("--name", "should be a name and a surname: letters, spaces, . - and ' only");
        }

        var (position, standing) = (Parse<Position>(scope, "position"), Parse<AcademicStanding>(scope, "standing"));
        var (id, code) = await scope.ChangeAsync(district.Id, async work =>
        {
            await SchoolMustExistAsync(scope, work);
            await PostMustBeFreeAsync(scope, work, position);
            var person = await PeopleRecords.AddAsync(work, scope.OptionOrNull("school"), name, position, standing);
            return (person, await PeopleRecords.IssueCodeAsync(work, person));
        });
        await scope.Output.WriteLineAsync($"person {id}: {name}, code {code}");
        return 0;
    }

    /// <summary><c>person list</c>: a line for each person with the number that other commands ask for.</summary>
    public static async Task<int> ListAsync(CommandScope scope)
    {
        var district = await scope.DistrictAsync();
        foreach (var person in await scope.ChangeAsync(district.Id, work => PeopleAsync(scope, work)))
        {
            await scope.Output.WriteLineAsync(person);
        }

        return 0;
    }

    private static async Task<List<string>> PeopleAsync(CommandScope scope, Work work)
    {
        await SchoolMustExistAsync(scope, work);
        var code = scope.OptionOrNull("school");
        var people =
            from person in work.Db.Set<Person>()
            from school in work.Db.Set<School>().Where(s => s.Id == person.SchoolId).DefaultIfEmpty()
            where code == null || school!.Code == code
            orderby school!.Code != null, school.Code, person.Position, person.FullName
            select new { person.Id, person.FullName, person.Position, School = school.Name, HasLeft = person.LeftAt != null, IsInLine = person.LineUserId != null };
        return (await people.ToListAsync()).ConvertAll(p =>
            $"{p.Id} | {p.FullName} | {p.Position} | {p.School ?? "-"} | {(p.HasLeft ? "left" : p.IsInLine ? "in LINE" : "not in LINE")}");
    }

    /// <summary><c>code issue</c>: a fresh one-time code, also for a new phone.</summary>
    public static async Task<int> IssueCodeAsync(CommandScope scope)
    {
        var district = await scope.DistrictAsync();
        await scope.Output.WriteLineAsync(await scope.ChangeAsync(district.Id, async work =>
        {
            var person = await PersonAsync(scope, work);
            return await work.FindAsync<bool>("select left_at is null from people where district_id = @d and id = @person", new { person })
                ? await PeopleRecords.IssueCodeAsync(work, person)
                : throw new SettingException("--person", "has left: see `person return`");
        }));
        return 0;
    }

    /// <summary>The person named by <c>--person</c> or <c>--id</c>.</summary>
    /// <param name="alsoErased">Whether it may be somebody whose data was erased.</param>
    /// <exception cref="SettingException">There is none, or their data was erased.</exception>
    internal static async Task<long> PersonAsync(CommandScope scope, Work work, bool alsoErased = false)
    {
        var text = scope.OptionOrNull("person") ?? scope.OptionOrNull("id") ?? scope.Option("person");
        var isNamed = long.TryParse(text, out var id)
            ? await work.FindAsync<bool?>("select erased_at is null or @alsoErased from people where district_id = @d and id = @id", new { id, alsoErased })
            : null;
        return isNamed switch
        {
            true => id,
            false => throw new SettingException("--person", $"should be somebody whose data was not erased; `person add` makes {id} anew"),
            null => throw new SettingException("--person", $"should be the number of a person of this district, not '{text}'"),
        };
    }

    /// <summary>The school named by <c>--school</c>, or null.</summary>
    /// <exception cref="SettingException">There is no such school.</exception>
    internal static async Task<long?> SchoolMustExistAsync(CommandScope scope, Work work)
    {
        if (scope.OptionOrNull("school") is not { } code)
        {
            return null;
        }

        return await work.FindAsync<long?>("select id from schools where district_id = @d and code = @code", new { code })
            ?? throw new SettingException("--school", $"should be the code of a school of this district, not '{code}'");
    }

    private static async Task PostMustBeFreeAsync(CommandScope scope, Work work, Position position)
    {
        var holder = await work.FindAsync<long?>(
            """
            select p.id from people p left join schools s on s.district_id = p.district_id and s.id = p.school_id
            where p.district_id = @d and p.left_at is null and p.position = @position
              and (p.position = 'DistrictDirector' or (p.position = 'SchoolDirector' and s.code = @school))
            """,
            new { position = position.ToString(), school = scope.OptionOrNull("school") });
        if (holder is { } id)
        {
            throw new SettingException("--position", $"is held by person {id}: see `director change`, or `person leave` first");
        }
    }

    private static T Parse<T>(CommandScope scope, string name)
        where T : struct, Enum =>
        Enum.TryParse<T>(scope.Option(name), out var value)
            ? value
            : throw new SettingException($"--{name}", $"should be one of {string.Join(", ", Enum.GetNames<T>())}");
}
