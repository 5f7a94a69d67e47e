using System.Globalization;
using PaLineBot.Hosting;

namespace PaLineBot.Operations;

/// <summary>What a district is added or renewed with. <c>SubmitBy</c> is the last day to submit in the fiscal year it lies in; without it or a contact those of before stay.</summary>
internal sealed record DistrictValues(string Key, string Name, string ShortName, string? HelpContact, DateOnly? SubmitBy, string ChannelId, string ChannelSecret)
{
    /// <summary>A day such as 2027-12-30, or null without one.</summary>
    /// <exception cref="SettingException">It is none.</exception>
    public static DateOnly? Day(string name, string? text) => text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new SettingException(name, $"is no day such as 2027-12-30: {text}");
}
