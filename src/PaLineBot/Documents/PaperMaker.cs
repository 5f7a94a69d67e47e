using Npgsql;
using PaLineBot.Agreements;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Documents.Papers.Pa1;
using PaLineBot.Documents.Verify;
using PaLineBot.Hosting;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Documents;

/// <summary>Gathers what stands on the paper of an agreement, as it is in the database.</summary>
/// <param name="address">Where the service is, for QR codes.</param>
public sealed class PaperMaker(FormCatalogue catalogue, PublicAddress address)
{
    /// <summary>The paper, or null when there is no such agreement, round or form.</summary>
    /// <param name="submissionId">Its round, or 0 for the live draft.</param>
    public async Task<Paper?> FindAsync(
        NpgsqlConnection connection, int districtId, long agreementId, long submissionId, bool thaiDigits, CancellationToken cancel)
    {
        if (await PaperQueries.FindAsync(connection, districtId, agreementId, submissionId, cancel) is not { } row
            || catalogue.Find(new FormRef(row.FormId, row.FormVersion)) is not { } form)
        {
            return null;
        }

        var sheet = row.Snapshot is { } frozen
            ? Snapshot.Read(form.Ref, frozen)
            : await PaperQueries.SheetAsync(connection, districtId, agreementId, form.Ref, cancel);
        return new Paper(districtId, form, sheet, row, Facts(form, row), thaiDigits);
    }

    private PaperFacts Facts(Form form, PaperRow row) => new()
    {
        FullName = PersonNames.Normalise(row.FullName),
        Standing = Enum.Parse<AcademicStanding>(row.Standing),
        SchoolName = row.SchoolName,
        DistrictName = row.DistrictName,
        FiscalYear = row.FiscalYear,
        Round = row.SubmissionId is null
            ? null
            : new PaperRound(row.Round, JoinCodes.Shown(row.ReceiptCode!), address.Of(ReceiptCodes.Path(row.ReceiptCode!, row.VerifyTag!)).ToString(), row.SubmittedAt!.Value, Decision(form, row)),
    };

    private PaperDecision? Decision(Form form, PaperRow row) => row.Outcome is not (SubmissionOutcome.Approved or SubmissionOutcome.Returned) || row.DecidedAt is not { } at
        ? null
        : new PaperDecision(row.Outcome == SubmissionOutcome.Approved, at, row.DecidedByName ?? "", PositionTitle(row.DecidedByPosition), [.. RoundRow.ReadComments(row.Comments).Select(c => Comment(form, c.SectionId, c.Text))]);

    private string? PositionTitle(string? position) => Enum.TryParse<Position>(position, out var known) ? catalogue.CurrentFor(known)?.PositionTitle : null;

    private static string Comment(Form form, string sectionId, string text) => form.FindSection(sectionId) switch
    {
        { Kind: SectionKind.SubIndicator } section => $"{section.Id} {text}",
        { } section => $"{section.Title}: {text}",
        _ => text,
    };
}
