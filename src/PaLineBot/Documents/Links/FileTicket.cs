using System.Globalization;

namespace PaLineBot.Documents.Links;

/// <summary>What a link opens.</summary>
/// <param name="Kind">Tells which <see cref="ILinkedFile"/> opens it.</param>
/// <param name="DistrictId">District.</param>
/// <param name="What">Numbers that only that kind understands, such as ids.</param>
/// <param name="ExpiresAt">Until when it works.</param>
public sealed record FileTicket(TicketKind Kind, int DistrictId, IReadOnlyList<long> What, DateTimeOffset ExpiresAt)
{
    /// <summary>As one line.</summary>
    public string Write() => string.Join('|', ((long[])[(int)Kind, DistrictId, ExpiresAt.ToUnixTimeSeconds(), .. What]).Select(n => n.ToString(CultureInfo.InvariantCulture)));

    /// <summary>From one line that <see cref="Write"/> made.</summary>
    /// <exception cref="FormatException">It did not.</exception>
    public static FileTicket Read(string line)
    {
        var parts = line.Split('|').Select(p => long.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        return parts.Length > 3
            ? new FileTicket((TicketKind)parts[0], (int)parts[1], parts[3..], DateTimeOffset.FromUnixTimeSeconds(parts[2]))
            : throw new FormatException("a ticket has more than three parts");
    }
}
