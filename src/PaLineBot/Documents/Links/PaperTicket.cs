using System.Globalization;

namespace PaLineBot.Documents.Links;

/// <summary>What a link opens.</summary>
/// <param name="Kind">A paper or a batch.</param>
/// <param name="DistrictId">District.</param>
/// <param name="Id">Agreement id or batch id.</param>
/// <param name="SubmissionId">The frozen round of a paper, 0 for the draft.</param>
/// <param name="Format">Format of a paper.</param>
/// <param name="ThaiDigits">Digits of a paper.</param>
/// <param name="ExpiresAt">Until when it works.</param>
public sealed record PaperTicket(TicketKind Kind, int DistrictId, long Id, long SubmissionId, PaperFormat Format, bool ThaiDigits, DateTimeOffset ExpiresAt)
{
    /// <summary>As one line.</summary>
    public string Write() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(int)Kind}|{DistrictId}|{Id}|{SubmissionId}|{(int)Format}|{(ThaiDigits ? 1 : 0)}|{ExpiresAt.ToUnixTimeSeconds()}");

    /// <summary>From one line that <see cref="Write"/> made.</summary>
    /// <exception cref="FormatException">It did not.</exception>
    public static PaperTicket Read(string line)
    {
        var parts = line.Split('|').Select(p => long.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        return parts.Length == 7
            ? new PaperTicket((TicketKind)parts[0], (int)parts[1], parts[2], parts[3], (PaperFormat)parts[4], parts[5] == 1, DateTimeOffset.FromUnixTimeSeconds(parts[6]))
            : throw new FormatException("a ticket has seven parts");
    }
}
