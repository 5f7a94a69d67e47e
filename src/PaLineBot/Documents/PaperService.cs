using Npgsql;
using PaLineBot.Documents.Links;
using PaLineBot.Documents.Pdf;

namespace PaLineBot.Documents;

/// <summary>Papers for people: links for who may have them, and the files behind the links.</summary>
/// <param name="database">Database.</param>
/// <param name="maker">Makes Word files.</param>
/// <param name="converter">Makes PDFs.</param>
/// <param name="links">Makes links.</param>
/// <param name="clock">Clock.</param>
public sealed class PaperService(NpgsqlDataSource database, PaperMaker maker, PdfConverter converter, FileLinks links, TimeProvider clock)
{
    /// <summary>How long a link works.</summary>
    public TimeSpan LinkLifetime => links.Lifetime;

    /// <summary>
    /// A link to the paper of an agreement: for its owner the round that counts, or the draft; for who decides on the owner
    /// the newest round that was submitted.
    /// </summary>
    /// <returns>Null when the agreement does not exist for this person: 404.</returns>
    public async Task<FileLink?> LinkAsync(
        NpgsqlConnection connection, long personId, int districtId, long agreementId, PaperFormat format, bool thaiDigits, CancellationToken cancel = default) =>
        await PaperQueries.RoundForAsync(connection, districtId, agreementId, personId, clock.GetUtcNow(), cancel) is { } round
            ? links.ToPaper(districtId, new PaperTicket(agreementId, round, format, thaiDigits))
            : null;

    /// <summary>The Word file a ticket opens, or null when it is no longer there.</summary>
    public async Task<PaperFile?> DocxAsync(int districtId, PaperTicket ticket, CancellationToken cancel = default)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        return await maker.MakeAsync(connection, districtId, ticket.AgreementId, ticket.SubmissionId, ticket.ThaiDigits, cancel);
    }

    /// <summary>The Word file as a PDF, or why there is none.</summary>
    public async Task<(PaperFile? Pdf, PdfProblem? Problem)> ToPdfAsync(PaperFile docx, CancellationToken cancel = default) =>
        await converter.ConvertAsync(docx.Bytes, cancel) switch
        {
            PdfMade made => (new PaperFile(Path.ChangeExtension(docx.Name, ".pdf"), "application/pdf", made.Bytes), null),
            PdfRefused refused => (null, refused.Problem),
            _ => (null, PdfProblem.NotConvertible),
        };
}
