using PaLineBot.Agreements;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Tests.Support;

/// <summary>Puts people and agreements where a test wants them, without talking them there.</summary>
public static class Office
{
    /// <summary>Code of the school most tests live in.</summary>
    public const string School = "10010001";

    /// <summary>Its name.</summary>
    public const string SchoolName = "โรงเรียนบ้านหนองตัวอย่าง";

    /// <summary>The button for it, which has room for 20 characters.</summary>
    public const string SchoolButton = "โรงเรียนบ้านหนองตัว…";

    /// <summary>A person who has joined: linked, standing confirmed, friend of the account.</summary>
    public static async Task<LinePerson> AddJoinedAsync(
        this World world,
        string name,
        Position position,
        AcademicStanding standing = AcademicStanding.Professional,
        string? school = School,
        string district = World.District)
    {
        var person = await world.AddPersonAsync(name, position, standing, school, district);
        await world.ExecuteAsync(
            """
            update people set line_user_id = @user, linked_at = now(), standing_confirmed = true where id = @id;
            insert into consents (district_id, line_user_id, version, given_at) select district_id, @user, 1, now() from people where id = @id;
            insert into conversations (district_id, lane, state, updated_at) select district_id, @user, '{"Version":1,"ConsentVersion":1}', now() from people where id = @id
            """,
            new { user = person.UserId, id = person.PersonId });
        await person.FollowAsync();
        return person;
    }

    /// <summary>The school of most tests, with its director.</summary>
    public static async Task<LinePerson> AddSchoolWithDirectorAsync(
        this World world, string director = "นายสมชาย ผู้นำ", string code = School, string name = SchoolName, string district = World.District)
    {
        await world.AddSchoolAsync(code, name, district);
        return await world.AddJoinedAsync(director, Position.SchoolDirector, AcademicStanding.SeniorProfessional, code, district);
    }

    /// <summary>Writes the whole agreement of this fiscal year straight into the database.</summary>
    /// <returns>The agreement's id.</returns>
    public static async Task<long> WriteAsync(this LinePerson person, int yearsAgo = 0)
    {
        var position = Enum.Parse<Position>((await person.World.ScalarAsync<string>("select position from people where id = @id", new { id = person.PersonId }))!);
        var form = Examples.FormOf(position);
        var year = FiscalYear.Of(person.World.Now).Label - yearsAgo;
        var id = await person.World.ScalarAsync<long>(
            """
            insert into agreements (district_id, person_id, fiscal_year, form_id, form_version, position, started_at)
            select district_id, id, @year, @form, @version, position, @now from people where id = @person returning id
            """,
            new { year, form = form.Ref.FormId, version = form.Ref.Version, person = person.PersonId, now = person.World.Now.UtcDateTime });
        var answers = Examples.Sheet(form).Answers;
        await person.World.ExecuteAsync(
            """
            insert into answers (district_id, agreement_id, field_id, parts, updated_at)
            select a.district_id, a.id, x.field, x.parts::jsonb, now()
            from agreements a, unnest(@fields, @parts) as x(field, parts) where a.id = @id
            """,
            new { id, fields = answers.Keys.ToArray(), parts = answers.Values.Select(AnswerJson.Write).ToArray() });
        return id;
    }

    /// <summary>Writes the whole agreement and submits it in chat.</summary>
    /// <returns>The submission's id.</returns>
    public static async Task<long> WriteAndSubmitAsync(this LinePerson person)
    {
        await person.WriteAsync();
        await person.SubmitAsync();
        return await person.LastSubmissionAsync();
    }

    /// <summary>Submits in chat.</summary>
    public static async Task SubmitAsync(this LinePerson person)
    {
        await person.SayAsync("ส่ง");
        await person.TapAsync("ยืนยันส่ง");
    }

    /// <summary>Id of the newest submission of this person.</summary>
    public static Task<long> LastSubmissionAsync(this LinePerson person) => person.World.ScalarAsync<long>(
        "select max(r.id) from submissions r join agreements a on a.id = r.agreement_id where a.person_id = @id", new { id = person.PersonId });

    /// <summary>Stage of this person's agreement of the newest year.</summary>
    public static Task<string?> StatusAsync(this LinePerson person) => person.World.ScalarAsync<string>(
        "select status from agreements where person_id = @id order by fiscal_year desc limit 1", new { id = person.PersonId });
}
