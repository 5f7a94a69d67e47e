using Dapper;
using PaLineBot.Agreements;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Tests.Fuzzing;

/// <summary>Puts a school of people who have joined into the database.</summary>
/// <param name="stage">Where.</param>
internal sealed class FuzzPeople(FuzzStage stage)
{
    private const string School = "90000001";

    /// <summary>The school.</summary>
    public Task AddSchoolAsync() => ExecuteAsync(
        "insert into schools (district_id, code, name) select id, @School, 'โรงเรียนบ้านลองดู' from districts where key = @district", new { School });

    /// <summary>Somebody who has joined with this account; a district has one director, and so the one it had leaves.</summary>
    /// <returns>Their id.</returns>
    public async Task<long> AddAsync(string user, Position position)
    {
        await ExecuteAsync(
            """
            update people p set left_at = @now from districts d
            where d.key = @district and p.district_id = d.id and @position = 'DistrictDirector' and p.position = @position and p.left_at is null;
            insert into people (district_id, school_id, full_name, position, standing, created_at, line_user_id, linked_at, standing_confirmed)
            select d.id, s.id, @name, @position, 'Professional', @now, @user, @now, true
            from districts d join schools s on s.district_id = d.id and s.code = @School where d.key = @district;
            insert into consents (district_id, line_user_id, version, given_at) select id, @user, 1, @now from districts where key = @district;
            insert into conversations (district_id, lane, state, updated_at)
            select id, @user, '{"Version":1,"ConsentVersion":1}', @now from districts where key = @district
            """,
            new { School, user, position = position.ToString(), name = $"นางสาวลอง ทีที่{user[^6..]}" });
        return await ScalarAsync("select id from people where line_user_id = @user", new { user });
    }

    /// <summary>A whole agreement of this fiscal year, or one with its first half.</summary>
    /// <returns>Its id.</returns>
    public async Task<long> WriteAsync(long person, bool whole)
    {
        var form = FormCatalogue.Embedded.CurrentFor(Position.Teacher)!;
        var fields = form.Fields.Where(f => f.OnlyWhen is null && Example(f) is not null).ToList();
        var sheet = fields.Take(whole ? fields.Count : fields.Count / 2).Aggregate(AnswerSheet.Empty(form.Ref), (filled, f) => filled.With(f.Id, Example(f)!));
        var year = FiscalYear.Of(TimeProvider.System.GetUtcNow()).Label;
        await ExecuteAsync(
            """
            with written as (
                insert into agreements (district_id, person_id, fiscal_year, form_id, form_version, position, started_at)
                select district_id, id, @year, @form, @version, position, @now from people where id = @person returning district_id, id)
            insert into answers (district_id, agreement_id, field_id, parts, updated_at)
            select w.district_id, w.id, x.field, x.parts::jsonb, @now from written w, unnest(@ids, @parts) as x(field, parts)
            """,
            new { person, year, form = form.Ref.FormId, version = form.Ref.Version, ids = sheet.Answers.Keys.ToArray(), parts = sheet.Answers.Values.Select(AnswerJson.Write).ToArray() });
        return await ScalarAsync("select id from agreements where person_id = @person", new { person });
    }

    /// <summary>A number.</summary>
    public async Task<long> ScalarAsync(string sql, object? parameters = null)
    {
        await using var connection = await stage.Database.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<long>(sql, parameters);
    }

    private static string? Example(Field field) => field.Example ?? (field.Options.Count > 0 ? field.Options[0].Id : null);

    private async Task ExecuteAsync(string sql, object parameters)
    {
        var all = new DynamicParameters(parameters);
        all.AddDynamicParams(new { district = stage.District, now = TimeProvider.System.GetUtcNow().UtcDateTime });
        await using var connection = await stage.Database.OpenConnectionAsync();
        await connection.ExecuteAsync(sql, all);
    }
}
