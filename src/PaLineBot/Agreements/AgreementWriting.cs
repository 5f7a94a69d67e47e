using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.RichMenus;
using PaLineBot.Rules.Agreements;

namespace PaLineBot.Agreements;

/// <summary>Beginning an agreement. Answers themselves are written in bulk, see <see cref="AnswerBuffer"/>.</summary>
public static class AgreementWriting
{
    /// <summary>Begins the agreement, empty or with last year's answers flagged for revision.</summary>
    public static async Task<bool> StartAsync(Work work, StartAgreement effect)
    {
        if (work.Person is not { } person)
        {
            return false;
        }

        var id = await work.FindAsync<long?>(
            """
            insert into agreements (district_id, person_id, fiscal_year, form_id, form_version, position, started_at)
            values (@d, @person, @year, @form, @version, @position, @now)
            on conflict (district_id, person_id, fiscal_year) do nothing returning id
            """,
            new
            {
                person = person.Id,
                year = effect.FiscalYear,
                form = effect.Form.FormId,
                version = effect.Form.Version,
                position = person.Position.ToString(),
            });
        if (id is null)
        {
            return false;
        }

        if (effect.CopyFromAgreementId is { } from)
        {
            await work.ExecuteAsync(
                """
                insert into answers (district_id, agreement_id, field_id, parts, needs_revision, updated_at)
                select n.district_id, @id, n.field_id, n.parts, true, @now
                from answers n join agreements a on a.district_id = n.district_id and a.id = n.agreement_id
                where n.district_id = @d and n.agreement_id = @from and a.person_id = @person and n.parts <> '[]'
                """,
                new { id, from, person = person.Id });
        }

        await RichMenuRows.SetAsync(work, person.Id);
        await work.AuditAsync("agreement.started", $"agreement:{id}");
        return true;
    }

    /// <summary>Whether the answers of this agreement may be changed now.</summary>
    public static bool IsOpen(AgreementFacts? agreement) =>
        agreement is { Status: AgreementStatus.Draft or AgreementStatus.Returned };
}
