using System.Globalization;
using Dapper;
using Npgsql;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Links;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Documents.Verify;

/// <summary><c>GET /verify/{code}</c>: whether a printed paper is the current version. Public; no name and no content.</summary>
public static class VerifyEndpoint
{
    public static void MapVerify(this IEndpointRouteBuilder routes) => routes.MapGet("/verify/{code}", GetAsync).AllowAnonymous();

    private static async Task<IResult> GetAsync(string code, HttpContext http, NpgsqlDataSource database, FormCatalogue catalogue, CancellationToken cancel)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        if (ReceiptCodes.Read(code) is not { } asked || await FindAsync(database, asked.Code, asked.Tag, cancel) is not { } row)
        {
            return SmallPage.Of("verify.unknown", StatusCodes.Status404NotFound);
        }

        var form = catalogue.Find(new FormRef(row.FormId, row.FormVersion));
        return SmallPage.Of(
            row.Status is "Approved" or "Waiting",
            PageWording.Get($"verify.{row.Status}"),
            [
                (PageWording.Get("verify.form"), string.Join(' ', new[] { form?.Code, form?.Title }.OfType<string>())),
                (PageWording.Get("verify.year"), row.FiscalYear.ToString(CultureInfo.InvariantCulture)),
                (PageWording.Get("verify.school"), row.SchoolName),
                (PageWording.Get("verify.district"), row.DistrictName),
                (PageWording.Get("verify.round"), row.Round.ToString(CultureInfo.InvariantCulture)),
                (PageWording.Get("verify.at"), ThaiDate.Long(ThaiDate.DayOf(row.SubmittedAt))),
                (PageWording.Get("verify.receipt"), JoinCodes.Shown(row.ReceiptCode)),
            ],
            PageWording.Get("verify.note"));
    }

    private static async Task<VerifyRow?> FindAsync(NpgsqlDataSource database, string code, string tag, CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        return await connection.QuerySingleOrDefaultAsync<VerifyRow?>(new CommandDefinition(
            """
            select r.form_id, r.form_version, a.fiscal_year, d.name as district_name,
                   r.school_name, r.round, r.receipt_code, r.submitted_at, r.outcome,
                   not exists (
                       select 1 from submissions x
                       where x.district_id = r.district_id and x.agreement_id = r.agreement_id and x.round > r.round
                         and x.outcome is distinct from 'Withdrawn') as is_newest
            from submissions r -- every district on purpose: who scans a paper does not know whose it is, and the tag is the proof
            join agreements a on a.district_id = r.district_id and a.id = r.agreement_id
            join districts d on d.id = r.district_id
            where r.verify_tag = @tag and r.receipt_code = @code
            """,
            new { code, tag },
            cancellationToken: cancel));
    }
}
