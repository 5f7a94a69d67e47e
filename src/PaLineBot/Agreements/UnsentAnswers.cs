using PaLineBot.Data;

namespace PaLineBot.Agreements;

/// <summary>What a message left in answers of another fiscal year, when it is taken back: those of this year are the engine's.</summary>
internal static class UnsentAnswers
{
    /// <summary>Takes it out of whatever was not submitted.</summary>
    public static async Task ForgetAsync(Work work, string messageId)
    {
        if (messageId.Length > 0 && work.Person is { } person)
        {
            await work.ExecuteAsync(
                """
                update answers n
                set parts = coalesce((select jsonb_agg(p.part order by p.at) from jsonb_array_elements(n.parts) with ordinality as p (part, at)
                                      where p.part ->> 'm' <> @messageId), '[]'),
                    version = n.version + 1, updated_at = @now
                from agreements a
                where n.district_id = @d and a.district_id = n.district_id and a.id = n.agreement_id and a.person_id = @person
                  and a.fiscal_year <> @year and a.status in ('Draft', 'Returned')
                  and n.parts @> jsonb_build_array(jsonb_build_object('m', @messageId::text))
                """,
                new { messageId, person = person.Id, year = work.Year });
        }
    }
}
